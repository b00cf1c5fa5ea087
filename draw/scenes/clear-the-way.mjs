// Lesson 6 of module 10: Sout, who digs cassava, and Phalkun at the next field.
import {C,svg,at,krama,hol,P,S,L,ell,rect} from '../pen.mjs';
import * as H from '../people.mjs';
import * as O from '../things.mjs';
const N='stroke="none"',T='stroke-width="1.6"',K=krama('k');
export const slug='clear-the-way';
export const folder='src/lib/content/modules/10-elections-and-voter-education/06-clear-the-way';
export const scenes={};

const sout=(o={})=>({skin:C.s3,shirt:C.gold,skirt:C.river,slv:.2,roll:true,hsc:1.08,...o,head:{hair:'wrap',mouth:'calm',...o.head}});
const phalkun=(o={})=>({skin:C.s2,shirt:C.white,skirt:C.lotus,slv:.4,hsc:1.08,...o,head:{hair:'bun',hc:C.grey,age:'old',mouth:'talk',...o.head}});
const A=(o,...a)=>H.arm(...a,{slv:.3,nopatch:true,...o});
const root=(x,y,r,s=1)=>at(x,y,s,S([[-4,-26],[7,-24],[9,-4],[4,16],[0,24],[-5,14],[-9,-6]],'#8A5434')+L([[-4,-12],[0,-11],[4,-12]],'stroke="#B98455" stroke-width="2"'),{rot:r});
const basket=(x,y,s=1)=>at(x,y,s,[[-26,-34,-24],[-8,-40,-6],[10,-40,10],[27,-33,30]].map(a=>root(...a)).join('')+P('M-44-26H44L34 16H-34z',C.straw)+P('M-41-14H41M-38-1H38M-20-26L-15 16M0-26V16M20-26L15 16',null,'stroke="#B98455" stroke-width="1.6"')+rect(-48,-31,96,8,C.straw,'',4));
const leafs=(x,y,s=1)=>at(x,y,s,P('M0 0V-62M0-30L-14-52M0-24L16-46',null,'stroke="#8A5434" stroke-width="5"')+[[0,-62],[-15,-52],[17,-46]].map(([a,b])=>[-70,-35,0,35,70].map(r=>at(a,b,1,S([[0,2,1],[-5,-14],[0,-30,1],[5,-14]],C.leaf,T),{rot:r})).join('')).join(''));
const lorry=(x,y,s=1)=>at(x,y,s,P('M-100-74H30V-20H-100z','#B98455')+P('M-100-58H30M-100-40H30M-60-74V-20M-20-74V-20',null,T)+P('M36-20V-96H74L100-56V-20z',C.clay)+P('M48-84H70L86-58H48z','#BFD8D6',T)+P('M-104-20H104',null,'stroke-width="6"')+[-66,66].map(v=>ell(v,-14,19,19,'#4a3a44')+ell(v,-14,7,7,C.grey,N)).join(''));
const stick=(x1,y1,x2,y2)=>P(`M${x1} ${y1}L${x2} ${y2}`,null,'stroke-width="9"')+P(`M${x1} ${y1}L${x2} ${y2}`,null,'stroke="#B98455" stroke-width="4.5"');

// 1 three things at once
const kid=(x,y,o,k)=>at(x,y,.58,H.seated({hsc:1.5,...o,head:{eyes:'tired',mouth:'calm',...o.head},armL:[-40,-60,-4,-42],armR:[40,-60,10,-40]}),{flip:k});
scenes['cassava-day']=()=>svg(480,300,[O.bg('#FBEDD6','#E6CFA2',160),O.field(148),lorry(82,190,.84),
 P('M352 92V214M470 92V214',null,'stroke="#8A5434" stroke-width="9"')+P('M360 112H384M360 150H384M360 188H384M440 112H466M440 150H466M440 188H466',null,'stroke="#B98455" stroke-width="6"'),
 at(412,216,.58,H.standing({skin:C.s2,shirt:C.white,skirt:C.indigo,hem:C.indigo,hsc:1.15,tilt:-4,head:{hair:'man',hc:C.grey,age:'old',mouth:'calm',eyes:'open'}}),{flip:true}),
 O.mat([[296,240],[462,240],[486,300],[282,300]]),
 kid(346,288,{skin:C.s3,shirt:C.jade,skirt:C.lotus,head:{hair:'bob'}}),kid(428,292,{skin:C.s3,shirt:C.rose,skirt:C.indigo,head:{hair:'short'}},true),
 at(230,318,.98,H.standing(sout({tilt:-4,head:{mouth:'oh',eyes:'tired'},tL:'none',armL:[-50,-200,-36,-172],tR:'none',armR:[50,-200,36,-172],front:basket(0,-164,1.05)+A({skin:C.s3,cloth:C.gold,slv:.2,t:'grip'},-29,-237,-60,-200,-42,-166)+A({skin:C.s3,cloth:C.gold,slv:.2,t:'grip',hflip:true},28,-237,60,-200,44,-166)})))].join(''),K);

// 2 when it was quiet they were sweeping
scenes.swept=()=>svg(480,300,[rect(0,0,480,300,'#F1D9B0',N),P('M0 70H190M0 140H190',null,'stroke="#dcc08c" stroke-width="3"'),rect(0,246,480,54,'#CDB48A',N)+P('M0 246H190',null,'stroke="#8d6f5a" stroke-width="3"'),
 rect(196,20,296,240,'#FBEDD6')+P('M196 206H492V260H196z','#DDBE93',N)+P('M196 206H490',null,'stroke="#8d6f5a" stroke-width="3"')+rect(250,46,110,60,'#7FA58F')+P('M244 108H366',null,'stroke-width="5"')+rect(182,10,16,250,'#8A5434')+rect(182,4,310,16,'#8A5434'),
 [0,1,2].map(i=>at(440,236-i*40,1,P('M-22 2L-28 26M22 2L28 26',null,'stroke-width="7"')+rect(-34,-8,68,11,'#B98455','',4))).join(''),
 at(318,262,.78,H.standing({skin:C.s1,shirt:C.jade,skirt:C.indigo,slv:.3,hsc:1.12,tilt:12,lean:6,head:{hair:'bun',eyes:'down',mouth:'calm'},tL:'none',armL:[-40,-202,10,-176],tR:'none',armR:[54,-204,48,-190],
  front:stick(34,-224,66,-50)+S([[56,-66,1],[76,-70,1],[100,-4],[52,2]],C.straw)+A({skin:C.s1,cloth:C.jade,t:'grip'},-29,-237,-38,-190,36,-172)+A({skin:C.s1,cloth:C.jade,t:'grip'},28,-237,62,-214,42,-204)}),{flip:true}),
 at(100,302,.94,H.standing(sout({stride:true,tilt:8,lean:8,head:{mouth:'oh',eyes:'tired'},tL:'rest',armL:[-52,-206,-48,-168],tR:'none',armR:[54,-202,26,-214],front:A({skin:C.s3,cloth:C.gold,slv:.2,t:'rest',hs:1.25},34,-237,62,-196,24,-214)})))].join(''),K);

// 3 which hour was yours?
scenes.question=()=>svg(480,300,[O.bg('#FBEDD6','#D9B98A',170),O.field(158),O.palm(238,166,.8),
 at(104,344,1.04,H.standing(phalkun({tilt:4,head:{mouth:'talk'},tR:'palm',armR:[50,-206,74,-204],tL:'none',armL:[-46,-204,-44,-184],front:stick(-52,-184,-60,-10)+A({skin:C.s2,cloth:C.white,slv:.4,t:'grip'},-29,-237,-54,-212,-54,-186)}))),
 at(378,344,1.04,H.standing(sout({tilt:6,head:{mouth:'calm',eyes:'open'},armL:[-44,-204,-36,-164],tR:'none',armR:[48,-204,56,-196],front:stick(64,-236,78,-4)+P('M66-14L92-8 88 8 68 2z','#7d6c66')+A({skin:C.s3,cloth:C.gold,slv:.2,t:'grip'},28,-237,56,-202,66,-208)})),{flip:true}),
 [20,98,172,240,312,388,462].map((x,i)=>leafs(x,312+i%2*6,.92)).join('')].join(''),K);

// 4 an hour: one holds the child, the other goes with her card
scenes['an-hour']=()=>svg(480,300,[rect(0,0,480,300,'#F8D9A6',N),ell(240,150,60,60,C.gold,N),P('M0 150Q120 142 240 150T480 147V300H0z','#A9BF7E',N),P('M198 150H282L420 300H60z','#E6CFA2',N),O.palm(40,158,.9),O.palm(448,158,.9),P('M20 190h60M10 224h50M410 190h60M430 224h50M30 262h40M440 262h30',null,'stroke="#7f9c58" stroke-width="3"'),
 at(154,322,.98,H.standing(phalkun({tilt:3,head:{hair:'pony',hc:C.hair,age:'adult',mouth:'smile'},shirt:C.jade,skirt:C.indigo,skin:C.s1,tL:'none',armL:[-46,-200,-10,-176],tR:'none',armR:[48,-200,30,-180],
  front:at(16,-150,.5,H.seated({hsc:1.6,skin:C.s3,shirt:C.rose,skirt:C.clay,hem:C.clay,head:{hair:'short',mouth:'smile'},armL:[-40,-62,0,-44],armR:[40,-60,16,-44]}))+A({skin:C.s1,cloth:C.jade},-29,-237,-54,-190,8,-158)+A({skin:C.s1,cloth:C.jade,hflip:true},28,-237,66,-200,54,-160)}))),
 at(330,322,.98,H.standing(sout({tilt:3,stride:true,head:{mouth:'smile'},armL:[-48,-204,-44,-166],tR:'none',armR:[50,-206,64,-206],front:at(72,-214,1,rect(-22,-14,44,28,'#CFE3DD','',4)+rect(-17,-9,13,18,C.s3,N)+P('M3-5H16M3 2H16',null,'stroke="#08544F" stroke-width="3"'),{rot:-6})+A({skin:C.s3,cloth:C.gold,slv:.2,t:'grip'},28,-237,52,-204,58,-206)})),{flip:true})].join(''),K);

// 5 remember
const knot=(x,y)=>at(x,y,1,S([[-19,2],[-12,-14],[6,-17],[19,-4],[14,13],[-6,16]],C.lotus)+P('M-12-8Q2-2 8 12M0-15Q12-6 14 6',null,T));
scenes.card=()=>svg(480,300,[rect(0,0,480,300,'#D2A873',N),P('M0 70H480M0 170H480M0 264H480',null,'stroke="#b98a52" stroke-width="3"'),
 ell(180,162,164,112,C.straw)+ell(180,154,84,56,'#EBD3A6')+[0,30,60,90,120,150,180,210,240,270,300,330].map(d=>{const t=d*Math.PI/180;return P(`M${Math.round(180+84*Math.cos(t))} ${Math.round(154+56*Math.sin(t))}L${Math.round(180+162*Math.cos(t))} ${Math.round(162+110*Math.sin(t))}`,null,'stroke="#B98455" stroke-width="1.6"');}).join('')+ell(180,158,122,83,'none','stroke="#B98455" stroke-width="1.6"'),
 P('M34 204Q70 150 108 172T186 160 264 178 330 238',null,'stroke-width="11"')+P('M34 204Q70 150 108 172T186 160 264 178 330 238',null,`stroke="${C.rose}" stroke-width="6.5"`),knot(104,170),knot(184,161),knot(262,176),
 at(410,276,1,S([[-40,0,1],[-40,-130],[-20,-164],[-18,-180,1],[18,-180,1],[20,-164],[40,-130],[40,0,1]],'#CFE3EA')+P('M-38-116H38V-2H-38z','#8FB9C9',N)+rect(-21,-204,42,26,C.river,'',4)+P('M-26-108V-24',null,'stroke="#FFFBF4" stroke-width="6"')+S([[-40,0,1],[-40,-130],[-20,-164],[-18,-180,1],[18,-180,1],[20,-164],[40,-130],[40,0,1]],'none'))].join(''));
