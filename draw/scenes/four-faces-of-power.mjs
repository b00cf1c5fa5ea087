// Lesson 2 of module 4: Sotheary, who sells scarves from a hand-pedalled tricycle, and Aunt Sim, who sells garlic.
import {C,svg,at,krama,P,S,L,ell,rect} from '../pen.mjs';
import * as H from '../people.mjs';
import * as O from '../things.mjs';
const N='stroke="none"',T='stroke-width="1.6"',K=krama('k'),KB=krama('kb','#9DB0D8','#23326B'),KG=krama('kg','#E3C48F','#6E9A4E');
export const slug='four-faces-of-power';
export const folder='src/lib/content/modules/04-gender-and-power/02-four-faces-of-power';
export const scenes={};

const wheel=(x,y,r)=>`<circle cx="${x}" cy="${y}" r="${r}" fill="none" stroke-width="6"/><circle cx="${x}" cy="${y}" r="${r-8}" fill="none" stroke="#7d6c66" stroke-width="2.5"/>`+P(`M${x-r+8} ${y}H${x+r-8}M${x} ${y-r+8}V${y+r-8}`,null,'stroke="#7d6c66" stroke-width="1.6"')+ell(x,y,5,5,C.gold);
// scarves over a rail behind her
const cloths=P('M-112-196H-46M-54-196L-40-92','none','stroke-width="5"')+P('M-112-190Q-100-198-88-190L-90-112H-114z','url(#kb)')+P('M-88-190Q-74-198-62-190L-64-122H-88z','url(#k)')+P('M-64-190Q-54-196-46-190L-48-108H-68z','url(#kg)');
// the tricycle: two wheels behind, one in front, turned by hand. origin = ground under the big wheel
const trike=(o={})=>P('M122-36L106-96 78-124','none','stroke-width="8"')+P('M122-36L106-96 78-124',null,`stroke="${C.lotus}" stroke-width="4"`)+wheel(122,-36,34)+P('M20-40L118-46',null,'stroke-width="5"')+`<circle cx="78" cy="-122" r="13" fill="#B7C4D8"/>`+P('M68-140L88-106',null,'stroke-width="5.500"')
 +cloths+H.wheelchair({skin:C.s2,shirt:C.gold,skirt:C.indigo,hem:C.rose,slv:.3,tL:'grip',armL:[0,-126,50,-138],tR:'grip',armR:[58,-138,80,-106],...o,head:{hair:'bob',mouth:'calm',...o.head}}).replace('<circle cx="66" cy="-10" r="9" fill="#FFFBF4" stroke-width="4"/>','');
const sim=(o={})=>({skin:C.s1,shirt:C.jade,skirt:C.clay,slv:.3,hsc:1.08,...o,head:{hair:'topbun',hc:C.grey,age:'old',mouth:'calm',...o.head}});
const bollard=(x,y,s=1)=>at(x,y,s,rect(-13,-92,26,92,'#A36F47','',4)+rect(-13,-78,26,16,C.white,T)+rect(-13,-48,26,16,C.white,T)+ell(0,-92,13,4.500,'#B98455'));
const stall=(x,y,s,c,goods)=>at(x,y,s,P('M-52 0V-112M52 0V-112',null,'stroke="#8d6f5a" stroke-width="5"')+rect(-56,-46,112,46,'#B98455',T)+[-36,-12,12,36].map(i=>ell(i,-48,14,11,goods,T)).join('')+P('M-66-92L-50-124H50L66-92Q54-82 44-92 33-82 22-92 11-82 0-92-11-82-22-92-33-82-44-92-54-82-66-92z',c,T));
const gate=(x1,x2,y)=>P(`M${x1} ${y}V44M${x2} ${y}V44`,null,'stroke-width="17"')+P(`M${x1} ${y}V44M${x2} ${y}V44`,null,'stroke="#B98455" stroke-width="12"')+P(`M${x1-34} 48L${x1-10} 18H${x2+10}L${x2+34} 48z`,C.clay);
const garlic=(x,y,s=1,rot=0)=>at(x,y,s,S([[-2,-20,1],[-3,-11],[-13,-3],[-12,8],[0,12],[12,8],[13,-3],[3,-11],[2,-20,1]],C.white,T)+P('M-5-6Q-9 2-4 10M5-6Q9 2 4 10',null,'stroke="#C9BDB6" stroke-width="1.6"'),{rot});

// 1 two posts
scenes['two-posts']=()=>svg(480,300,[O.bg('#FBEDD6','#E6CFA2',184),stall(356,192,.72,C.rose,C.leaf),stall(450,196,.72,C.jade,C.gold),stall(266,188,.6,C.sky,C.clay),
 gate(296,460,226),bollard(344,258,1.1),bollard(424,258,1.1),
 at(166,290,1.06,trike({tilt:2,head:{mouth:'calm'}}))].join(''),K+KB+KG);

// 2 the long way
scenes['the-long-way']=()=>svg(480,300,[O.bg('#E7E6DA','#D9BF91',160),stall(374,164,.44,C.rose,C.leaf),stall(436,164,.44,C.jade,C.gold),
 bollard(330,182,.6),at(300,186,.36,H.standing({hsc:1.08,skin:C.s1,shirt:C.white,trousers:C.indigo,lean:8,tilt:12,head:{hair:'man',mouth:'calm',eyes:'down'},tL:'grip',armL:[-20,-196,28,-176],tR:'grip',armR:[60,-200,58,-166]}))+P('M318 160H344M318 167H344',null,'stroke="#F2B632" stroke-width="3"'),
 P('M0 206Q200 190 480 200V232Q240 224 0 240z','#7d6c66',N)+P('M0 214Q200 200 480 208V226Q240 218 0 232z','#8FA6A0',N)+P('M60 218q12-6 24 0M380 212q12-6 24 0M430 218q10-6 20 0',null,'stroke="#FFFBF4" stroke-width="2.4"'),
 at(216,304,1.06,trike({tilt:8,head:{eyes:'tired',mouth:'calm'}})),
 P('M0 262Q40 250 90 266T200 272 300 270 400 264 480 262V300H0z','#9A7550',N)+P('M130 282q30-8 60 0M250 286q34-8 64 0M360 280q24-6 50 0M30 280q24-6 50 0',null,'stroke="#7A5A3B" stroke-width="4"')+ell(276,262,6,4,'#9A7550',T)+ell(396,250,5,4,'#9A7550',T)].join(''),K+KB+KG);

// 3 who knows best how wide a gate must be?
scenes.question=()=>svg(480,300,[O.bg('#FBEDD6','#E6CFA2',180),gate(238,306,192),bollard(252,200,.5),bollard(292,200,.5),
 P('M14 300V30M206 300V30',null,'stroke="#8d6f5a" stroke-width="6"'),
 at(104,216,1.16,H.bust(sim({tilt:3,head:{mouth:'talk'},armL:[-46,-24,-12,-4],tR:'grip',armR:[56,-50,72,-88],rR:-24}))),
 P('M-2 54L14 14H206L222 54Q204 66 186 54 167 66 148 54 129 66 110 54 91 66 72 54 54 66 36 54 17 66-2 54z',C.jade),
 rect(-6,218,224,90,'#B98455')+rect(-6,210,232,14,'#D2A873')+[20,46,72,34,60].map((x,i)=>garlic(x,i>2?190:204,1.05,i*7-12)).join(''),
 P('M194 108V118M194 118L168 168M194 118L220 168M164 168H224',null)+P('M164 168Q194 190 224 168z','#B7C4D8')+garlic(184,160,.8)+garlic(204,160,.8,10),
 at(372,292,1.06,trike({tilt:-12,look:'L',head:{eyes:'down'}}),{flip:true})].join(''),K+KB+KG);

// 4 begin with the hands that are yours
scenes['four-before-none']=()=>svg(480,300,[rect(0,0,480,300,'#E3C992',N)+P('M30 40q14-8 28 0M420 60q14-8 28 0M60 270q14-8 28 0M210 30q12-7 24 0M300 276q14-8 28 0M452 180q10-6 20 0',null,'stroke="#C9A86C" stroke-width="4"'),
 at(348,122,1,P('M-96-40Q-40-58 20-46T98-34L92 40Q40 26-20 38T-100 34z','url(#k)')+P('M-96-20Q-30-38 96-14M-98 12Q-30-4 94 18',null,T)+P('M98-30l14 3M97-12l14 2M95 6l14 2M93 26l14 2M-97-36l-13-2M-98-16l-13-1M-99 6l-13 0M-100 26l-13 0',null),{rot:10}),
 at(404,246,1,S([[-26,22,1],[-17,8],[-16,-12],[0,-26],[16,-12],[17,8],[26,22,1]],C.gold)+P('M-28 22H28',null,'stroke-width="6"')+P('M0-26V-40',null,'stroke-width="8"')+ell(0,31,7,6,'#B98455')),
 P('M66 66L330 254',null,'stroke-width="18"')+P('M66 66L330 254',null,'stroke="#A36F47" stroke-width="13"')+P('M92 86l20 14M150 124l24 18M250 196l26 18',null,'stroke="#7A5233" stroke-width="2"'),
 H.reach(-20,330,178,158,C.s2,C.gold,'grip')].join(''),K);

// 5 second idea: a hand above another
scenes['hand-over']=()=>svg(480,300,[O.bg('#FBEDD6','#E6CFA2',176),gate(168,322,216),bollard(210,236,1),bollard(280,236,1),
 at(214,118,1.3,H.reach(-190,-26,0,0,C.s1,C.white,'rest')),at(286,248,1.3,H.reach(190,40,0,0,C.s2,C.gold,'rest',{f:true}))].join(''));

// 6 remember
const tile=(i,c,inner)=>`<g transform="translate(${i*120} 0)">${rect(0,0,120,300,c,N)}${inner}</g>`;
// a forearm that enters a tile from its side
const fore=(y,s,flip,sk,cl,t)=>at(flip?120:0,y,s,at(62/s,0,2.1,H.hand(t,sk).replaceAll('stroke-width="1.6"','stroke-width="1.1"'))+P(`M0-11H${64/s}V11H0z`,sk)+P(`M${60/s}-9V9H${66/s}V-9z`,sk,N)+P(`M0-19H${26/s}V19H0z`,cl),{flip});
scenes.card=()=>svg(480,300,[
 tile(0,'#F6E3C0',fore(118,1,false,C.s1,C.white,'rest')+fore(182,1,true,C.s2,C.gold,'rest')),
 tile(1,'#CFE1D6',P('M86 40V262',null,'stroke-width="17"')+P('M86 40V262',null,'stroke="#A36F47" stroke-width="12"')+fore(112,1,false,C.s3,C.rose,'grip')+fore(198,1,false,C.s3,C.rose,'grip')),
 tile(2,'#F3D9C6',at(-10,14,1,fore(136,1,false,C.s2,C.jade,'grip'))+at(10,14,1,fore(143,1,true,C.s1,C.lotus,'grip'))),
 tile(3,C.gold,S([[30,-6,1],[34,44],[60,84],[86,44],[90,-6,1]],C.s2)+P('M30-6Q30 50 60 88Q90 50 90-6',null)+P('M60 88V306',null,T)+at(150,216,1.15,fore(0,1,false,C.s2,C.gold,'rest'),{rot:204}))].join(''));
