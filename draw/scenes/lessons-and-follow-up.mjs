// Lesson 6 of module 9: Yim, who is Kuy and grows cassava, and Ponleu from over the hill.
import {C,svg,at,krama,hol,P,S,L,ell,rect} from '../pen.mjs';
import * as H from '../people.mjs';
import * as O from '../things.mjs';
const N='stroke="none"',T='stroke-width="1.6"',K=krama('k','#5BA397','#08544F');
export const slug='lessons-and-follow-up';
export const folder='src/lib/content/modules/09-plan-fund-measure/06-lessons-and-follow-up';
export const scenes={};

const yim=(o={})=>({skin:C.s3,shirt:C.lotus,skirt:C.indigo,kr:'url(#k)',slv:.4,hsc:1.08,...o,head:{hair:'bun',hc:'#7d6c66',mouth:'calm',...o.head}});
const ponleu=(o={})=>({skin:C.s1,shirt:C.gold,skirt:C.river,slv:.3,hsc:1.08,...o,head:{hair:'long',mouth:'calm',...o.head}});
const third=(o={})=>({skin:C.s2,shirt:C.sky,skirt:C.clay,slv:.3,hsc:1.08,...o,head:{hair:'bob',mouth:'calm',...o.head}});
// cassava stands behind the houses
const cassava=(x,y,s=1)=>at(x,y,s,P('M0 0Q-3-30 2-62',null,'stroke="#8A6F4A" stroke-width="4"')+[-150,-120,-90,-60,-30].map(a=>{const t=a*Math.PI/180,c=Math.cos(t),d=Math.sin(t);return P(`M2-62Q${Math.round(2+c*14-d*6)} ${Math.round(-62+d*14+c*6)} ${Math.round(2+c*32)} ${Math.round(-62+d*32)} ${Math.round(2+c*14+d*6)} ${Math.round(-62+d*14-c*6)} 2-62z`,'#7FA05C','stroke="#5d7a43" stroke-width="1.3"');}).join(''));
const place=O.bg('#FBEDD6','#E6CFA2',186)+P('M0 170Q110 92 240 142T480 118V190H0z','#B7C98C',N)+[26,64,102,418,456].map((x,i)=>cassava(x,190+(i%2)*4,.9)).join('');
const GRAIN='stroke="#8A5434" stroke-width="2.4"';
const chest=(x,y,w=170,h=80,c='#B98455')=>rect(x-w/2,y-h,w,h,c)+P(`M${x-w/2} ${y-h*.64}H${x+w/2}M${x-w/2} ${y-h*.32}H${x+w/2}`,null,GRAIN)+P(`M${x-w/2+16} ${y-h}V${y}M${x+w/2-16} ${y-h}V${y}`,null,'stroke="#8A5434" stroke-width="6"');
const lidDown=(x,y,w=170)=>rect(x-w/2-6,y-16,w+12,18,'#D2A873');
const lidUp=(x,y,w=170)=>rect(x-w/2,y-74,w,62,'#A36F47')+P(`M${x-w/2} ${y-44}H${x+w/2}`,null,GRAIN)+rect(x-w/2,y-14,w,16,'#5a4349');
// a hoe: blade at the top
const hoe=(x,y,rot=0,s=1,blade='#B7C4D8')=>at(x,y,s,P('M0 0V-150',null,'stroke-width="9"')+P('M0 0V-150',null,'stroke="#D2A873" stroke-width="4.600"')+S([[-4,-154,1],[30,-150],[44,-132,1],[36,-122,1],[18,-140],[-4,-142,1]],blade),{rot});
const key=(x,y,rot=0,s=1,c=C.gold)=>at(x,y,s,`<circle cx="0" cy="-18" r="12" fill="none" stroke-width="9.5"/><circle cx="0" cy="-18" r="12" fill="none" stroke="${c}" stroke-width="5"/>`+P('M0-6V34M0 20H11M0 31H13',null,'stroke-width="9.5" stroke-linecap="square"')+P('M0-6V34M0 20H11M0 31H13',null,`stroke="${c}" stroke-width="5" stroke-linecap="square"`),{rot});
const soupBowl=(x,y,s=1)=>at(x,y,s,P('M-18-4C-17 8-10 14-7 15H7C10 14 17 8 18-4z',C.white,T)+ell(0,-4,18,5,'#E9B65A',T));
const pot=(x,y,s=1)=>at(x,y,s,S([[-40,-46,1],[-46,-22],[-34,0],[0,5],[34,0],[46,-22],[40,-46,1]],'#5a4349')+ell(0,-47,43,9,'#E9B65A')+P('M-45-30H-54M45-30H54',null,'stroke-width="6"'));
const steam=(...p)=>p.map(([x,y])=>P(`M${x} ${y}q-9-9 0-18t0-18`,null,'stroke="#FFFBF4" stroke-width="5"')).join('');

// 1 soup around the new chest
scenes.soup=()=>{const eat=(f,o)=>f({tilt:6,...o,head:{mouth:'smile',eyes:'happy',...o.head},tL:'grip',armL:[-44,-58,-6,-56],tR:'grip',armR:[44,-58,22,-56],front:soupBowl(8,-60,1)+at(-8,-56,1.05,H.hand('grip',f().skin))});
 return svg(480,300,[place,hoe(176,206,-14,.9),hoe(206,204,-4,.9),hoe(300,206,14,.9),chest(240,216,164,76),lidDown(240,142,164),rect(226,150,28,24,C.gold,'',3)+ell(240,160,3,3,C.ink,N)+P('M240 160V167',null,'stroke-width="3"'),
 at(84,290,1.06,H.seated(eat(yim,{}))),at(396,290,1.06,H.seated(eat(third,{})),{flip:true}),
 pot(240,288,.94),steam([226,236],[254,236])].join(''),K);};

// 2 one year later
scenes['one-year']=()=>svg(480,300,[place,lidUp(258,204,150),hoe(226,236,-8,.92,'#A8684A'),chest(258,256,150,56),ell(226,238,9,5,'#A8684A',N)+ell(300,240,7,4,'#A8684A',N),
 at(98,352,1.05,H.standing(yim({tilt:2,head:{mouth:'oh'},armL:[-44,-204,-34,-164],armR:[44,-204,38,-164]}))),
 at(396,352,1.05,H.standing(ponleu({tilt:2,head:{mouth:'talk'},tR:'palm',armR:[52,-206,82,-212],rR:-4,tL:'grip',armL:[-46,-204,-10,-184],front:at(2,-190,1,rect(-26,-20,52,40,C.jade,'',3)+rect(-21,-16,42,32,C.white,T,2)+P('M-13-6H12M-13 4H6',null,'stroke="#9a857c" stroke-width="2.6"'),{rot:-6})+at(-16,-186,1.05,H.hand('grip',C.s1))})),{flip:true})].join(''),K);

// 3 the rust and the one key
scenes.question=()=>svg(480,300,[place,lidUp(394,226,140),chest(394,284,140,62),
 at(190,372,1.16,H.standing(yim({tilt:13,lean:2,head:{eyes:'down',mouth:'calm'},tL:'none',armL:[-50,-204,-54,-190],tR:'palm',armR:[50,-202,78,-208],rR:6,kr:'url(#k)'}))),
 hoe(122,320,0,1.3,'#A8684A'),[[140,118],[158,128],[130,122]].map(([x,y])=>ell(x,y,4,3,'#7A3F2A',N)).join(''),at(137,154,1.25,H.hand('grip',C.s3),{flip:true}),
 key(300,116,64,1.05)].join(''),K);

// 4 what, not who: she lays the key in the middle
scenes['what-not-who']=()=>svg(480,300,[place,O.mat([[50,206],[430,206],[484,302],[-4,302]]),
 at(240,244,.9,H.seated(third({tilt:4,head:{eyes:'down'}}))),
 at(94,290,1.08,H.seated(yim({tilt:13,lean:12,head:{eyes:'down',mouth:'talk'},armL:[-42,-58,-4,-40],tR:'none',armR:[60,-66,92,-40]}))),
 at(390,290,1.08,H.seated({hsc:1.08,skin:C.s1,shirt:C.jade,skirt:C.river,slv:.3,tilt:10,head:{hair:'wrap',kr:'url(#k)',eyes:'down',mouth:'calm'}}),{flip:true}),
 ell(238,280,40,10,'#b86f34',N),key(232,268,76,1.1),at(197,248,1.16,H.hand('rest',C.s3),{rot:38})].join(''),K);

const wood=rect(0,0,480,300,'#C98B4E',N)+[...Array(12)].map((_,i)=>P(`M0 ${12+i*26}H480`,null,'stroke="#b57a41" stroke-width="2" stroke-dasharray="14 7"')).join('');
// 5 three parts: one key, a closed door, two keys
scenes['three-parts']=()=>svg(480,300,[wood,[[86,0],[240,1],[394,2]].map(([x,i])=>ell(x,270,46,9,'#a9683a',N)+O.stone(x,242,i,2)).join(''),
 key(86,104,14,1.9),
 rect(184,28,112,160,'#8A5434')+rect(196,40,88,148,'#B98455')+P('M196 88H284M196 138H284',null,'stroke="#8A5434" stroke-width="3"')+rect(252,100,22,28,C.gold,'',3)+P('M263 110V118',null,'stroke-width="4"'),
 key(360,104,-12,1.7),key(432,104,14,1.7,'#B7C4D8')].join(''));

// 6 remember
scenes.card=()=>svg(480,300,[wood,
 key(204,106,28,1.8),key(276,106,-28,1.8,'#B7C4D8'),`<circle cx="240" cy="52" r="34" fill="none" stroke-width="10"/><circle cx="240" cy="52" r="34" fill="none" stroke="#FFFBF4" stroke-width="5"/>`,
 [[78,0],[186,1],[294,2],[402,3]].map(([x,i])=>ell(x,260,42,9,'#a9683a',N)+O.stone(x,234,i,1.9)).join('')].join(''));
