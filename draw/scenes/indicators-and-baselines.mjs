// Lesson 3 of module 9: Chariya, who grills bananas by the canal, and Aunt Moeun, who rakes it.
import {C,svg,at,krama,hol,P,S,L,ell,rect} from '../pen.mjs';
import * as H from '../people.mjs';
import * as O from '../things.mjs';
const N='stroke="none"',T='stroke-width="1.6"',K=krama('k');
export const slug='indicators-and-baselines';
export const folder='src/lib/content/modules/09-plan-fund-measure/03-indicators-and-baselines';
export const scenes={};

const chariya=(o={})=>({skin:C.s3,shirt:C.gold,skirt:C.river,slv:.3,hsc:1.08,...o,head:{hair:'bun',mouth:'calm',earring:1,...o.head}});
const moeun=(o={})=>({skin:C.s1,shirt:C.indigo,skirt:C.lotus,kr:'url(#k)',slv:.5,hsc:1.08,...o,head:{hair:'palm',hc:C.grey,age:'old',mouth:'calm',...o.head}});
// a knotted bag that floats
const BAG=['#FFFBF4','#9DB0D8','#C4527F','#B7C4D8'];
const bag=(x,y,s=1,i=0)=>at(x,y,s,S([[-22,4],[-20,-10],[-6,-18],[8,-18],[21,-8],[22,5],[10,9],[-12,9]],BAG[i%4])+S([[-6,-18,1],[-12,-28],[0,-24],[12,-29],[7,-18,1]],BAG[i%4])+L([[-10,-8],[-3,-12],[4,-10]],T)+P('M-26 9q13 6 26 1t27 0',null,'stroke="#FFFBF4" stroke-width="2.6"'));
const basket=(x,y,s=1,o={})=>at(x,y,s,P('M-30-30H30L22 28H-22z','#D9A25C')+P('M-28-14H28M-26 0H26M-24 14H24M-14-30L-10 28M0-30V28M14-30L10 28',null,'stroke="#8A5434" stroke-width="1.8"')+rect(-34,-36,68,11,'#B98455','',4),o);
const post=(x,y,h)=>rect(x-6,y-h,12,h,'#A36F47','',2);
const WATER='#8FB3A4';
// market roofs at the back, the canal across
const place=(y1,y2)=>rect(0,0,480,300,'#FBEDD6',N)+[[40,C.jade],[150,C.rose],[270,C.sky],[390,C.clay]].map(([x,c])=>P(`M${x-34} ${y1}V${y1-40}M${x+40} ${y1}V${y1-40}`,null,'stroke="#8d6f5a" stroke-width="4"')+P(`M${x-50} ${y1-38}L${x-34} ${y1-62}H${x+40}L${x+56} ${y1-38}z`,c,'stroke="#8d6f5a" stroke-width="1.5"')).join('')+P(`M0 ${y1}H480V${y2}H0z`,'#E6CFA2',N)+P(`M0 ${y1+24}H480V${y2+30}H0z`,'#B9A488',N)+P(`M0 ${y1+32}H480V${y2}H0z`,WATER,N);
const grill=(x,y,s=1)=>at(x,y,s,P('M-58 0H58L44 44H-44z','#7d6c66')+P('M-36 44L-44 96M36 44L44 96',null,'stroke-width="6"')+rect(-64,-8,128,12,'#5a4349')+[-40,-14,12,38].map(v=>S([[v-13,-8],[v-9,-18],[v,-21],[v+10,-17],[v+13,-8]],C.gold,T)+P(`M${v-6}-14l3-4M${v+2}-14l3-4`,null,'stroke="#A36F47" stroke-width="2.4"')).join(''));

// 1 five baskets
scenes['five-baskets']=()=>svg(480,300,[place(116,206),bag(60,166,.9,0),bag(206,160,.8,1),bag(330,168,.95,2),bag(430,158,.8,3),bag(140,186,.8,2),bag(268,190,.86,0),
 P('M-6 204Q240 190 486 204V306H-6z','#E6CFA2'),
 post(40,286,120),basket(40,196,.86),post(444,286,120),basket(444,196,.86),post(240,290,120),
 at(142,356,1,H.standing(chariya({tilt:3,head:{mouth:'smile'},armL:[-44,-204,-34,-164],tR:'none',armR:[50,-206,66,-168]}))),
 at(338,356,1,H.standing({hsc:1.08,skin:C.s1,shirt:C.rose,skirt:C.indigo,slv:.3,tilt:4,head:{hair:'wrap',kr:'url(#k)',mouth:'calm',eyes:'down'},armL:[-44,-204,-34,-164],tR:'none',armR:[50,-206,66,-168]}),{flip:true}),
 basket(240,206,1.1),at(210,190,1.08,H.hand('grip',C.s3),{rot:10}),at(270,190,1.08,H.hand('grip',C.s1),{flip:true,rot:-10})].join(''),K);

// 2 is there less rubbish?
scenes['forty-sellers']=()=>svg(480,300,[place(116,200),bag(70,164,.9,0),bag(196,160,.8,1),bag(250,182,.9,2),bag(140,186,.8,3),bag(310,166,.8,2),
 P('M-6 202Q240 190 486 202V306H-6z','#E6CFA2'),post(420,300,130),basket(420,190,.96),
 at(96,356,1.04,H.standing({hsc:1.08,skin:C.s2,shirt:C.white,placket:1,collar:C.white,trousers:C.indigo,slv:.6,tilt:6,lean:4,head:{hair:'man',hc:C.grey,mouth:'talk',eyes:'open'},armL:[-44,-204,-34,-164],tR:'palm',armR:[56,-204,88,-198],rR:2})),
 at(318,356,1.04,H.standing(chariya({tilt:-2,look:'L',head:{mouth:'smile'},armL:[-44,-204,-34,-164],tR:'point',armR:[52,-208,74,-196],rR:10}))),
 grill(232,236,.92),P('M214 208q-9-9 0-18t0-18M248 206q-9-9 0-18t0-18',null,'stroke="#FFFBF4" stroke-width="5"')].join(''));

// 3 how many were there before?
scenes.question=()=>svg(480,300,[place(116,206),bag(214,164,1,0),bag(262,186,.9,2),bag(40,164,.8,1),bag(440,168,.8,3),bag(306,158,.74,1),
 P('M-6 204Q240 192 486 204V306H-6z','#E6CFA2'),
 at(120,356,1.04,H.standing(moeun({tilt:2,head:{mouth:'talk'},tL:'palm',armL:[-48,-204,-64,-210],fL:true,rL:16,tR:'grip',armR:[52,-206,66,-206]}))),
 P('M196 300V20',null,'stroke-width="10"')+P('M196 300V20',null,'stroke="#D2A873" stroke-width="5.500"')+P('M166 24H226M170 24V6M184 24V6M208 24V6M222 24V6',null,'stroke-width="7"')+P('M166 24H226M170 24V6M184 24V6M208 24V6M222 24V6',null,'stroke="#7d6c66" stroke-width="3"'),at(187,142,1.12,H.hand('grip',C.s1)),
 at(366,356,1.04,H.standing(chariya({tilt:5,head:{mouth:'oh'},armL:[-44,-204,-34,-164],tR:'palm',armR:[48,-204,66,-186],rR:10})),{flip:true})].join(''),K);

// 4 count before you begin: between the bridge and the gate
scenes['count-before']=()=>svg(480,300,[place(104,216),
 P('M-4 148Q40 128 84 148V222H66V168H-4z','#B98455')+P('M-4 148Q40 128 84 148',null,'stroke-width="6"'),
 rect(404,92,12,130,'#7d6c66')+rect(464,92,12,130,'#7d6c66')+rect(414,134,52,70,'#A36F47')+P('M414 156H466M414 180H466',null,T)+rect(396,82,90,14,'#8A5434'),
 bag(132,162,.96,0),bag(190,156,.9,1),bag(250,164,.96,2),bag(308,156,.9,3),bag(362,166,.96,2),bag(222,190,.9,0),
 P('M-6 214Q240 202 486 214V306H-6z','#E6CFA2'),
 at(116,366,1.06,H.standing(chariya({tilt:5,lean:4,head:{mouth:'talk'},armL:[-44,-204,-34,-164],tR:'point',armR:[54,-210,86,-218],rR:0}))),
 at(366,366,1.06,H.standing(moeun({tilt:10,head:{eyes:'down',hair:'short'},tL:'grip',armL:[-46,-206,-2,-204],tR:'grip',armR:[50,-206,30,-212],front:at(6,-210,.9,rect(-22,-28,44,56,C.lotus,'',3)+rect(-17,-24,34,48,C.white,T,2)+P('M-10-12V0M-3-12V0M4-12V0M11-12V0M-10 8V18',null,'stroke-width="3"'))+at(26,-204,1,H.hand('grip',C.s1),{flip:true})})),{flip:true})].join(''),K);

const sand=rect(0,0,480,300,'#EBD3A6',N)+[[30,40],[120,22],[420,30],[70,120],[390,250],[150,270],[300,276],[440,190],[40,220],[330,60]].map(([x,y])=>P(`M${x} ${y}q10-5 20 0`,null,'stroke="#D9BE95" stroke-width="2.6"')).join('');
// 5 from six to three
scenes['from-to-by']=()=>svg(480,300,[sand,[[64,3],[140,1],[216,0]].map(([x,i])=>ell(x,176,42,8,'#cbae78',N)+O.stone(x,152,i,1.7)).join(''),
 [[322,2],[378,4],[434,3]].map(([x,i],k)=>ell(x,106-k*10,40,8,'#cbae78',N)+O.stone(x,84-k*10,i,1.5)).join(''),
 P('M306 160Q300 140 308 120M356 160Q350 130 360 108',null,'stroke="#cbae78" stroke-width="7"'),
 at(352,150,1.3,H.reach(20,160,0,0,C.s3,C.gold,'rest'))].join(''));

// 6 remember
scenes.card=()=>svg(480,300,[sand,ell(84,214,52,10,'#cbae78',N),O.stone(84,184,0,2.4),P('M158 92V252',null,'stroke="#FBEDD6" stroke-width="13"')+P('M158 92V252',null,'stroke="#A9763F" stroke-width="6"'),
 [[232,1],[324,2],[416,3]].map(([x,i])=>ell(x,182,46,9,'#cbae78',N)+O.stone(x,154,i,2.1)).join('')].join(''));
