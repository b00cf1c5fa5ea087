// Lesson 3 of module 7: Halimah, who is Cham and sells cakes at the school gate, and Aunt Noeun, who mends bicycles with one arm.
import {C,svg,at,P,S,L,ell,rect} from '../pen.mjs';
import * as H from '../people.mjs';
import * as O from '../things.mjs';
import {pinch} from '../close.mjs';
const N='stroke="none"',T='stroke-width="1.6"';
export const slug='map-of-people';
export const folder='src/lib/content/modules/07-civic-action-and-advocacy/03-map-of-people';
export const scenes={};

const halimah=(o={})=>({skin:C.s2,shirt:C.rose,skirt:C.river,slv:1,hsc:1.08,order:'headlast',...o,head:{hair:'hijab',sc:C.indigo,mouth:'calm',...o.head}});
const director=(o={})=>({skin:C.s3,shirt:C.white,collar:C.white,placket:1,trousers:C.indigo,slv:-1,hsc:1.08,...o,head:{hair:'man',hc:'#7d6c66',eyes:'tired',mouth:'talk',...o.head}});
const noeun=(o={})=>({skin:C.s1,shirt:C.jade,skirt:C.clay,slv:.4,roll:true,hsc:1.08,...o,head:{hair:'bun',hc:'#7d6c66',age:'old',mouth:'talk',...o.head}});
const cake=(x,y,c='#8FB36A')=>at(x,y,1,P('M-13 0L-9-13H9L13 0z',c,T)+P('M-6-8H6',null,'stroke="#FFFBF4" stroke-width="2.4"'));
const tree=(x,y,w)=>rect(x,y,w,14,'#D2A873')+rect(x+10,y+14,w-20,54,C.gold)+P(`M${x+10} ${y+26}H${x+w-10}`,null,'stroke="#C4633F" stroke-width="4"');
const gate=(x,y,w,h)=>rect(x,y,18,h,'#E2BF93')+rect(x+w,y,18,h,'#E2BF93')+P(`M${x-6} ${y}Q${x+w/2+9} ${y-40} ${x+w+24} ${y}V${y-16}Q${x+w/2+9} ${y-58} ${x-6} ${y-16}z`,C.sky);
const lorry=(x,y,s=1)=>at(x,y,s,rect(-130,-104,150,86,C.clay)+P('M-130-78H20M-130-48H20M-80-104V-18M-30-104V-18',null,'stroke="#8A5434" stroke-width="3"')+P('M26-18V-90H66Q78-90 84-54L92-48V-18z',C.gold)+P('M40-78H64Q70-78 74-54H40z','#BFD8D6')+rect(-134,-20,228,12,'#5a4349')+[-92,-48,62].map(c=>ell(c,-4,19,19,'#5a4349')+ell(c,-4,8,8,C.grey)).join(''));
const child=(x,y,z,o)=>at(x,y,z,H.standingBack({hsc:1.3,slv:-1,...o,front:P('M-24-250Q-30-186-22-176H24Q30-186 24-250z',o.bag)+P('M-16-206H16V-182H-16z',o.bag)}));
const keys=(x,y,s=1)=>at(x,y,s,`<circle r="8" fill="none" stroke-width="6"/><circle r="8" fill="none" stroke="#F2B632" stroke-width="2.6"/>`+P('M-4 8L-9 32M5 8L9 34',null,'stroke-width="7.5"')+P('M-4 8L-9 31M5 8L9 33',null,'stroke="#F2B632" stroke-width="3.5"')+P('M-9 31h-7M9 33h7',null,'stroke-width="6"'));
const stick=(d,c='#B98455')=>P(d,null,'stroke-width="17"')+P(d,null,`stroke="${c}" stroke-width="12"`);
// leaves of the roles, each with its own shape
const SHAPE=[[[-30,0,1],[-10,-11],[12,-9],[32,0,1],[12,9],[-10,11]],[[-22,0,1],[-14,-18],[6,-21],[24,0,1],[6,21],[-14,18]],[[-20,0,1],[-26,-14],[-12,-20],[6,-14],[28,0,1],[6,14],[-12,20],[-26,14]],[[-28,0,1],[-12,-8],[-4,-20,1],[6,-10],[30,0,1],[6,10],[-4,20,1],[-12,8]]];
const leaf=(x,y,i,rot=0,s=1,c=C.leaf)=>at(x,y,s,S(SHAPE[i],c,s>1.3?'stroke-width="1.6"':'')+L([[i===2?-20:-26,0],[0,-1],[20,0]],T),{rot});
const mat=rect(0,0,480,300,'#C98B4E',N)+[...Array(12)].map((_,i)=>P(`M0 ${12+i*26}H480`,null,'stroke="#b57a41" stroke-width="2" stroke-dasharray="14 7"')).join('');

// 1 forty times yes
scenes['forty-yes']=()=>svg(480,300,[O.bg('#FBEDD6','#E6CFA2',130),O.field(112),O.palm(450,120,.7),
 rect(-6,140,492,62,'#B5ABA6',N)+P('M-6 140H486M-6 202H486',null,'stroke="#8d817b" stroke-width="2.5"')+P('M10 171h40M90 171h40M170 171h40M250 171h40M330 171h40M410 171h40',null,'stroke="#FFFBF4" stroke-width="4"'),
 lorry(354,186,1),
 child(292,268,.42,{skin:C.s2,head:{hair:'pony'},shirt:C.white,skirt:C.indigo,bag:C.clay}),child(352,274,.46,{skin:C.s3,head:{hair:'man'},shirt:C.white,trousers:C.indigo,bag:C.jade}),child(414,268,.4,{skin:C.s1,head:{hair:'bob'},shirt:C.white,skirt:C.indigo,bag:C.gold}),
 gate(16,66,206,180),
 at(126,226,1.14,H.bust(halimah({tilt:2,head:{mouth:'smile'},armL:[-46,-24,-30,-12],tL:'none',tR:'grip',armR:[50,-26,62,-44],mid:''}))),
 at(197,166,1.1,cake(0,0)),
 tree(30,222,190),[58,92,160,192].map((x,i)=>at(x,222,1.1,cake(0,0,i%2?C.white:'#8FB36A'))).join('')].join(''));

// 2 not the school's road
scenes['not-mine']=()=>svg(480,300,[O.bg('#FBEDD6','#E6CFA2',180),at(96,182,1,rect(-100,-80,250,82,'#F6DDB0','stroke="#8d6f5a" stroke-width="1.5"')+P('M-112-78L-90-112H144L166-78z',C.clay,'stroke="#8d6f5a" stroke-width="1.5"')+[-80,74].map(x=>rect(x,-58,40,34,'#BFD8D6','stroke="#8d6f5a" stroke-width="1.5"')).join('')),
 gate(20,66,176,206),
 at(116,286,.86,H.standing(director({tilt:3,tL:'palm',armL:[-54,-196,-80,-190],fL:true,tR:'open',armR:[54,-196,80,-190],front:keys(20,-158,1.2)}))),
 at(290,286,.86,H.standing(halimah({tilt:10,head:{eyes:'down'},armL:[-44,-204,-10,-190],armR:[44,-204,8,-186]}))),
 tree(358,206,130),[386,420,454].map((x,i)=>at(x,206,1.1,cake(0,0,i%2?C.white:'#8FB36A'))).join('')].join(''));

// 3 who has the key?
const wheel=(x,y)=>`<circle cx="${x}" cy="${y}" r="45" fill="none" stroke-width="7"/><circle cx="${x}" cy="${y}" r="38" fill="none" stroke="#7d6c66" stroke-width="2"/>`+[0,45,90,135].map(a=>{const t=a*Math.PI/180,c=Math.round(Math.cos(t)*38),s=Math.round(Math.sin(t)*38);return P(`M${x-c} ${y-s}L${x+c} ${y+s}`,null,'stroke="#7d6c66" stroke-width="1.5"');}).join('')+ell(x,y,6,6,C.gold);
const tube=d=>P(d,null,'stroke-width="9.5"')+P(d,null,'stroke="#C4633F" stroke-width="5"');
scenes.question=()=>svg(480,300,[O.bg('#FBEDD6','#E6CFA2',180),O.field(168),O.palm(34,176,.8),O.house(250,172,.6),
 at(424,284,.84,H.standing(halimah({tilt:8,head:{eyes:'down'},armL:[-44,-204,-12,-192],armR:[44,-204,8,-188]})),{flip:true}),
 wheel(236,214)+wheel(356,214)+tube('M236 214H292L344 252L356 214M292 214L274 262M282 246L344 252')+P('M258 266Q276 258 292 266',null,'stroke-width="9"')+P('M336 270L340 250M322 272H352',null,'stroke-width="6"'),
 P('M70 220L62 280M140 220L148 280',null,'stroke-width="9"')+rect(58,212,92,12,'#B98455'),
 at(104,214,.98,H.sitting(noeun({tilt:-8,tL:'none',armL:[-41,-74,-43,-64],tR:'grip',armR:[50,-60,58,-72],drop:66})))].join(''));

// 4 two sticks, two questions
scenes['two-sticks']=()=>svg(480,300,[mat,stick('M240 14V286')+stick('M30 150H450','#8A5434'),
 leaf(124,72,0,-12,1.7,C.gold),leaf(182,108,3,30,1.2,C.clay),leaf(366,66,2,-20,1.7),leaf(300,104,0,14,1.2,C.jade),leaf(96,224,1,10,1.5,C.straw),leaf(180,240,3,-14,1.4),
 leaf(318,222,1,-16,1.6,C.rose),
 H.reach(520,300,376,238,C.s2,C.rose,'rest')].join(''));

// 5 remember
scenes.card=()=>svg(480,300,[mat,stick('M212 14V286')+stick('M20 176H460','#8A5434'),
 leaf(112,238,2,-12,1.8),leaf(320,238,1,12,1.9,C.straw),leaf(400,236,0,-20,1.5,C.jade),
 P('M84 92H238',null,'stroke="#FFFBF4" stroke-width="5" stroke-dasharray="1 13"'),
 at(430,38,1.1,pinch(C.s2,C.rose,at(125,49,2.1,leaf(4,2,0,12,.95,C.gold))),{flip:true,rot:4})].join(''));
