// Lesson 6 of module 5: Sokhom, who drives a motor-cart, a neighbour with a letter, and Yim, who has a hearing aid.
import {C,svg,at,krama,P,S,L,ell,rect} from '../pen.mjs';
import * as H from '../people.mjs';
import * as O from '../things.mjs';
import {bowl} from '../close.mjs';
const N='stroke="none"',T='stroke-width="1.6"',K=krama('k');
export const slug='finding-help';
export const folder='src/lib/content/modules/05-rights-and-law/06-finding-help';
export const scenes={};

const sokhom=(o={})=>({skin:C.s3,shirt:C.river,skirt:C.indigo,kr:'url(#k)',knot:true,slv:.4,hsc:1.08,...o,head:{hair:'bun',hc:'#7d6c66',mouth:'calm',...o.head}});
const neighbour=(o={})=>({skin:C.s1,shirt:C.gold,skirt:C.lotus,slv:.4,hsc:1.08,...o,head:{hair:'pony',mouth:'calm',...o.head}});
const yim=(o={})=>({skin:C.s2,shirt:C.rose,skirt:C.river,slv:.4,hsc:1.08,...o,head:{hair:'topbun',hc:C.grey,age:'old',mouth:'talk',eyes:'open',...o.head}});
const letter=(x,y,s=1,rot=0)=>at(x,y,s,P('M-24-32H24V32H-24z',C.white)+P('M-14-20H4M-14-8H14M-14 4H14',null,'stroke="#9a857c" stroke-width="3"')+P('M-14 21H6',null,'stroke="#86194A" stroke-width="5"'),{rot});
const melon=(x,y,r)=>at(x,y,1,ell(0,0,r,Math.round(r*.86),C.leaf)+P(`M-${Math.round(r*.5)}-${Math.round(r*.7)}Q-${Math.round(r*.9)} 0-${Math.round(r*.5)} ${Math.round(r*.7)}M0-${Math.round(r*.8)}V${Math.round(r*.8)}M${Math.round(r*.5)}-${Math.round(r*.7)}Q${Math.round(r*.9)} 0 ${Math.round(r*.5)} ${Math.round(r*.7)}`,null,'stroke="#3F6B45" stroke-width="3"'));
const tyre=(x,y,r)=>`<circle cx="${x}" cy="${y}" r="${r}" fill="none" stroke-width="${Math.round(r*.36)}"/><circle cx="${x}" cy="${y}" r="${Math.round(r*.6)}" fill="#B7C4D8" stroke-width="2"/>`;
// the front of the motor-cart; the wheel under the seat stands at 0,0
const bike=tyre(146,-28,26)+P('M146-28L120-100H104M-30-30L46-36H92L120-84','none','stroke-width="7"')+S([[-26,-72],[10,-84],[56,-84],[66,-74],[58,-62],[20,-58],[-20,-64]],C.ink)+S([[58,-76],[80,-66],[108,-92],[122,-88],[126,-64],[102,-34],[44,-32],[34,-52],[50,-62]],C.lotus)+ell(68,-34,16,14,'#B7C4D8')+S([[116,-104],[132,-104],[136,-92],[122,-88]],C.gold,T)+P('M110-104L100-112',null,'stroke-width="6"');
const cart=(x,y,s=1)=>at(x,y,s,[[-150,-86,24],[-108,-90,26],[-64,-86,24],[-130,-118,22],[-86,-120,23]].map(a=>melon(...a)).join('')+P('M-180-76H-30L-36-38H-174z','#A36F47')+rect(-186,-82,162,13,'#D2A873')+P('M-36-44L20-40','none','stroke-width="8"')+tyre(-104,-30,29));
const wall=(c='#F6E6CB',d='#e2cba6',f='#DDBE93')=>rect(0,0,480,300,c,N)+[0,1,2,3,4,5,6].map(i=>P(`M${i*76+12} 0V206`,null,`stroke="${d}" stroke-width="3"`)).join('')+rect(0,206,480,94,f,N)+P('M0 206H480',null,'stroke="#8d6f5a" stroke-width="3"');
const pod=(x,y,rot,s=1)=>at(x,y,s,S([[-24,0,1],[-12,-7],[4,-6],[16,-7],[26,-2,1],[14,7],[0,5],[-14,7]],C.leaf,T)+L([[-14,-1],[0,-1],[14,-1]],'stroke="#A9BF7E" stroke-width="2"'),{rot});
const office=(x,y,s=1,c=C.clay)=>at(x,y,s,rect(-52,-62,104,62,'#F6DDB0',T)+P('M-64-60L-46-92H46L64-60z',c,T)+rect(-12,-40,24,40,'#5a4349',T)+rect(-42,-46,20,20,'#BFD8D6',T)+rect(22,-46,20,20,'#BFD8D6',T));

// 1 what shall I do?
scenes['the-letter']=()=>svg(480,300,[O.bg('#FBEDD6','#E6CFA2',180),O.field(168),O.house(334,174,.7),P('M0 250Q240 240 480 252V304H0z','#C9BDB6',N),
 cart(166,292,.94),at(166,292,.94,bike+at(20,-84,1,H.sitting(sokhom({tilt:2,head:{mouth:'talk'},drop:62,armL:[-44,-58,-2,-44],tL:'none',tR:'none',armR:[60,-82,96,-86]})))),
 at(396,348,1,H.standing(neighbour({tilt:2,head:{mouth:'oh',eyes:'open'},armL:[-44,-204,-34,-164],tR:'none',armR:[58,-210,86,-206]})),{flip:true}),
 letter(290,132,.86,-8),at(166,292,.94,at(116,-170,1.08,H.hand('grip',C.s3),{rot:-6})),at(396,348,1,at(86,-206,1.08,H.hand('grip',C.s1),{rot:8}),{flip:true})].join(''),K);

// 2 one day too late
scenes.fifteenth=()=>svg(480,300,[wall(),
 at(240,84,1,rect(-66,-56,132,120,C.white)+rect(-66,-56,132,18,C.river)+[0,1,2,3].map(r=>[0,1,2,3,4,5].map(c=>rect(-57+c*19.6,-30+r*22,15,16,r<2||(r===2&&c<2)?'#E3D3BD':r===2&&c===2?C.lotus:C.white,'stroke-width="1.2"')).join('')).join('')),
 at(388,234,1.34,H.bust({skin:C.s2,shirt:C.sky,collar:C.sky,placket:1,hsc:1.08,slv:-1,tilt:-3,head:{hair:'man',mouth:'talk',glasses:1},armL:[-46,-24,-10,-2],tR:'point',armR:[58,-60,88,-78],rR:0}),{flip:true}),
 rect(256,242,236,80,'#A36F47')+P('M286 242V304M440 242V304',null,T)+rect(242,226,260,18,'#B98455'),at(420,222,1,P('M-34 2L-26-12H30L26 2z',C.white,T)),
 at(100,352,1.04,H.standing(neighbour({tilt:7,lean:3,head:{eyes:'tired',mouth:''},armL:[-46,-204,-34,-164],tR:'none',armR:[50,-200,58,-204],front:at(5,-286,1.08,L([[4,13.8],[7.5,12.6],[11,13.8]],'stroke-width="1.8"'),{rot:7})+letter(66,-222,.9,8)+H.arm(28,-237,54,-192,60,-204,{skin:C.s1,cloth:C.gold,slv:.4,t:'none',nopatch:true})+at(52,-204,1.08,H.hand('grip',C.s1),{rot:-10})})))].join(''));

// 3 did you know it, or did you think it?
scenes.question=()=>svg(480,300,[wall('#D9B48C','#C79F78','#B5804F'),ell(240,84,140,112,'#F7DFAE',N),P('M240 0V40',null,'stroke-width="2"')+ell(240,56,13,15,C.gold)+rect(232,34,16,10,C.ink,T,2),
 at(-2,-14,1,rect(28,40,62,66,C.indigo,T)+rect(22,104,74,7,'#B98455',T)),
 O.mat([[50,214],[430,214],[476,300],[4,300]]),
 at(94,282,1.16,H.seated(yim({tilt:-3,lean:3,tL:'grip',armL:[-44,-60,-4,-48],tR:'grip',armR:[52,-66,60,-58],rR:20,front:pod(66,-54,30,.9)}))),
 at(392,282,1.16,H.seated(sokhom({tilt:10,lean:3,head:{eyes:'down',mouth:'calm'},armL:[-44,-58,-6,-46],tL:'rest',tR:'grip',armR:[54,-70,62,-78],rR:-10,front:pod(74,-86,-30,1.1)})),{flip:true}),
 bowl(226,240,.62,C.sky,[[-34,2],[-18,-4],[0,3],[18,-4],[34,2],[-8,8],[14,8]].map(([x,y],i)=>at(x,y,1,ell(0,0,9,6,C.white,T),{rot:i*40})).join('')),
 at(281,278,1.4,P('M-10 4Q-12-14 2-14T10-2','none','stroke-width="7.500"')+P('M-10 4Q-12-14 2-14T10-2',null,'stroke="#FFFBF4" stroke-width="4"')+ell(11,2,4,4.500,C.sky,T)),pod(186,290,-10,1)].join(''),K);

// 4 I do not know; I know who does, and the way
scenes['know-or-think']=()=>svg(480,300,[O.bg('#FBEDD6','#E6CFA2',160),O.field(148),O.palm(444,156,.8),office(72,160,.9),office(196,152,.5,C.river),
 P('M72 160Q90 200 200 226T330 304H480Q420 230 260 200T96 160zM190 152Q200 176 220 204L252 206Q216 180 204 152z','#F3E3C0',N),
 at(300,346,1.06,H.standing(sokhom({tilt:-2,head:{mouth:'talk',eyes:'open'},tL:'palm',armL:[-62,-214,-98,-226],fL:true,rL:0,tR:'palm',armR:[52,-202,78,-208],rR:-4})))].join(''),K);

// 5 two places on a map drawn in dust
const groove=d=>P(d,null,'stroke="#B98D5A" stroke-width="9"')+P(d,null,'stroke="#D2AE7C" stroke-width="4"');
const seed=(x,y,r,s=2.6)=>at(x,y,s,S([[-9,0],[-5,-7],[4,-7],[11,0],[5,5],[-4,5]],C.lotus,'stroke-width="1"'),{rot:r});
scenes['two-places']=()=>svg(480,300,[rect(0,0,480,300,'#EBD3A6',N),[[30,40],[410,30],[440,190],[24,200],[180,284],[200,22],[350,120]].map(([x,y])=>P(`M${x} ${y}q12-5 24 0`,null,'stroke="#D9BE95" stroke-width="2.6"')).join(''),
 groove('M62 188V252H126V188M48 196L94 158 140 196'),groove('M128 250Q180 262 218 222T296 152 440 84'),groove('M310 92V54H366V92zM298 60L338 26 378 60'),
 seed(190,196,20),seed(424,56,-20),H.reach(520,300,282,214,C.s3,C.river,'point')].join(''));

// 6 remember
scenes.card=()=>svg(480,300,[rect(0,0,480,300,'#E6CFA2',N),[[30,40],[410,270],[60,260],[240,20]].map(([x,y])=>P(`M${x} ${y}q12-5 24 0`,null,'stroke="#D2AE7C" stroke-width="2.6"')).join(''),
 P('M440 20Q400 70 410 150T440 290','none','stroke-width="20"')+P('M440 20Q400 70 410 150T440 290',null,'stroke="#B7C4D8" stroke-width="14"')+P('M440 20L432 38M440 290L434 272',null,'stroke-width="24"'),
 S([[20,96],[60,64],[200,58],[330,76],[398,110],[404,150],[398,190],[330,226],[200,244],[60,238],[20,206]],'#3c2a30')+P('M44 110Q180 70 370 130M44 194Q180 232 370 172',null,'stroke="#7d6c66" stroke-width="3" stroke-dasharray="9 7"'),
 at(150,150,1,P('M-84-44L70-56 80 40-76 52z',C.white)+P('M-84-44L-4 2 70-56M-76 52L-20-8M80 40L14-12',null,'stroke-width="1.8"')+P('M-84-44L-4 6 70-56z',C.white),{rot:-4}),
 seed(290,132,10,2.8).replace(C.lotus,C.gold),seed(330,172,-30,2.8).replace(C.lotus,C.gold)].join(''));
