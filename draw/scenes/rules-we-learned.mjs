// Lesson 1 of module 4: Raksmey, who has mended the hand tractor, Dara with his arm in a sling, and Grandmother Kham.
import {C,svg,at,krama,hol,P,S,L,ell,rect} from '../pen.mjs';
import * as H from '../people.mjs';
import * as O from '../things.mjs';
const N='stroke="none"',T='stroke-width="1.6"',K=krama('k');
export const slug='rules-we-learned';
export const folder='src/lib/content/modules/04-gender-and-power/01-rules-we-learned';
export const scenes={};

const oil=(...p)=>p.map(([x,y,a=5,b=3.4])=>ell(x,y,a,b,'#4b3a36',N)).join('');
const raksmey=(o={})=>({skin:C.s2,shirt:C.rose,skirt:C.indigo,slv:.1,roll:true,hsc:1.08,...o,head:{hair:'pony',mouth:'calm',band:C.gold,...o.head}});
const dara=(o={})=>({skin:C.s3,shirt:C.white,placket:1,trousers:C.indigo,slv:-1,hsc:1.08,tR:'none',armR:[48,-202,6,-196],...o,front:S([[-2,-214,1],[60,-220,1],[62,-196],[52,-182],[10,-180],[-6,-190]],C.sky)+P('M-14-258L58-214M-10-258L2-208',null,'stroke-width="9"')+P('M-14-258L58-214M-10-258L2-208',null,`stroke="${C.sky}" stroke-width="5"`)+at(-3,-196,1.04,H.hand('rest',C.s3),{rot:178})+(o.front||''),head:{hair:'man',mouth:'calm',...o.head}});
const kham=(o={})=>({skin:C.s1,shirt:C.white,skirt:'url(#h)',kr:'url(#k)',hsc:1.08,...o,head:{hair:'short',hc:C.grey,age:'old',mouth:'calm',...o.head}});
const stick=(x,y,s=1,rot=0,h=190)=>at(x,y,s,P(`M0 0V-${h}Q0-${h+16} -16-${h+14}`,null,'stroke-width="10"')+P(`M0-2V-${h}Q0-${h+16} -16-${h+14}`,null,'stroke="#B98455" stroke-width="5.5"'),{rot});
// a hand tractor that looks to the right; origin = ground under its wheel
const lugs=[...Array(12)].map((_,i)=>{const a=i*Math.PI/6,c=Math.cos(a),s=Math.sin(a),q=(r)=>`${Math.round(c*r)} ${Math.round(-46+s*r)}`;return `M${q(36)}L${q(50)}`}).join('');
const spokes=[0,1,2,3,4,5].map(i=>{const a=i*Math.PI/3+.3,c=Math.cos(a),s=Math.sin(a);return `M0-46L${Math.round(c*34)} ${Math.round(-46+s*34)}`}).join('');
const tractor=(x,y,s=1,o={})=>at(x,y,s,P('M20-60L-70-94-142-112M22-70L-60-112-130-132','none','stroke-width="9"')+P('M20-60L-70-94-142-112M22-70L-60-112-130-132',null,'stroke="#B7C4D8" stroke-width="4.5"')+P('M-120-107L-146-113M-110-127L-134-133',null,'stroke-width="12"')
 +P('M98-50L102 0M90 0H114',null,'stroke-width="7"')+rect(-10,-74,122,22,'#7d6c66')+P('M36-140V-166H52',null,'stroke-width="9"')+rect(14,-122,80,52,C.clay,'',6)+rect(24,-142,56,22,C.gold,'',8)
 +ell(104,-104,13,15,'#B7C4D8')+ell(108,-104,7,10,C.white,T)+`<circle cx="56" cy="-92" r="22" fill="#B7C4D8"/><circle cx="56" cy="-92" r="7" fill="#5a4349"/>`
 +P(lugs,null,'stroke-width="9"')+`<circle cx="0" cy="-46" r="36" fill="none" stroke-width="9"/><circle cx="0" cy="-46" r="36" fill="none" stroke="#7d6c66" stroke-width="4.500"/>`+P(spokes,null,'stroke-width="4.500"')+`<circle cx="0" cy="-46" r="11" fill="#F2B632"/>`,o);
const sheaf=(x,y,s=1,rot=0)=>at(x,y,s,S([[-56,-8],[-40,-14],[0,-9],[34,-16],[66,-22,1],[74,-8,1],[70,2,1],[76,12,1],[62,20,1],[30,14],[0,9],[-40,14],[-58,8]],C.gold)+P('M10-6L66-14M10 0H66M10 6L62 12M-50-4H-14M-50 4H-14',null,'stroke="#B98455" stroke-width="1.8"')+P('M-4-10V10',null,'stroke="#8A5434" stroke-width="5"'),{rot});
const stook=(x,y,s=1)=>sheaf(x,y,s,-90);
const clouds=(c='#7f86a6')=>P('M-10-10H490V70Q460 92 420 76 390 108 340 86 300 112 250 88 210 108 170 82 120 104 90 78 40 96 -10 70z',c,N)+P('M-10-10H490V36Q440 58 390 42 330 66 270 46 200 66 140 42 70 62 -10 40z','#656c90',N);
const sky=(hy=164)=>rect(0,0,480,300,'#D5D6DC',N)+clouds()+P(`M0 ${hy}Q120 ${hy-8} 240 ${hy}T480 ${hy-3}V300H0z`,'#E3C77F',N);
const stubble=(...p)=>P(p.map(([x,y])=>`M${x} ${y}l-4-12M${x+6} ${y}v-14M${x+12} ${y}l4-12`).join(''),null,'stroke="#A98A45" stroke-width="2.4"');
const carrier=(x,y,s,o)=>at(x,y,s,H.standing({hsc:1.08,stride:!o.trousers,tR:'grip',armR:[54,-222,46,-262],...o,behind:sheaf(2,-270,1.32,-8)}),{flip:o.flip});

// 1 the engine stands still
scenes['still-engine']=()=>svg(480,300,[sky(),stook(30,196,.62),stook(448,190,.6),stook(236,180,.5),stubble([30,236],[200,262],[218,222],[420,286],[462,240],[24,284]),
 tractor(312,284,1.14),at(116,340,1.02,H.standing(dara({tilt:3,head:{eyes:'tired'}})))].join(''));

// 2 they carry it on their shoulders
scenes['not-for-women']=()=>svg(480,300,[sky(150),P('M0 196Q160 184 480 190V214Q200 206 0 220z','#A9BF7E',N),
 carrier(46,202,.4,{skin:C.s3,shirt:C.jade,trousers:C.indigo,head:{hair:'man'},flip:true}),carrier(124,202,.4,{skin:C.s1,shirt:C.gold,skirt:C.clay,head:{hair:'bun',hc:C.grey,age:'old'},flip:true}),carrier(204,202,.4,{skin:C.s2,shirt:C.white,skirt:C.river,head:{hair:'wrap'},flip:true}),carrier(284,202,.4,{skin:C.s1,shirt:C.sky,trousers:C.indigo,head:{hair:'man'},flip:true}),
 stubble([20,250],[60,284],[270,246],[466,230]),
 tractor(196,288,1,{}),at(388,336,1.02,H.standing(raksmey({tilt:4,tL:'open',tR:'palm',armL:[-46,-206,-10,-196],armR:[54,-208,66,-206],rR:6,rL:20,front:oil([2,-190,5,4],[12,-198,4,3],[84,-204,6,4],[62,-206,5,4],[-26,-202,4,4])})),{flip:true})].join(''),K);

// 3 which line is the tractor in?
scenes.question=()=>svg(480,300,[sky(150),P('M0 190Q160 178 480 186V208Q200 200 0 212z','#A9BF7E',N),
 carrier(226,196,.38,{skin:C.s2,shirt:C.white,skirt:C.river,head:{hair:'wrap'}}),carrier(296,196,.38,{skin:C.s1,shirt:C.sky,trousers:C.indigo,head:{hair:'man'},flip:true}),
 stubble([20,250],[330,290],[466,230]),tractor(250,290,.92),
 at(404,344,1,H.standing(raksmey({tilt:4,armL:[-44,-206,-34,-168],armR:[44,-206,36,-168],front:oil([-36,-160,5,4],[38,-160,5,5])})),{flip:true}),
 stick(136,312,1,2,158),at(84,350,1,H.standing(kham({tilt:4,lean:6,head:{mouth:'talk'},armL:[-44,-204,-30,-166],tR:'grip',armR:[44,-196,50,-192],rR:-6})))].join(''),K+hol);

// 4 to the bend and back, and an elder watches
scenes['one-piece']=()=>svg(480,300,[sky(140),P('M170 300Q300 262 318 220T262 166 244 139H260Q300 158 346 184T340 300z','#C08F58',N),O.palm(222,146,.5),O.palm(452,150,.66),stook(170,176,.5),stubble([350,200],[440,226],[20,290]),
 tractor(214,292,.74),
 at(98,340,1,H.standing(raksmey({head:{mouth:'talk'},tilt:-2,armL:[-44,-206,-34,-168],tR:'point',armR:[62,-236,98,-252],rR:4,front:oil([-36,-160,5,4],[106,-254,5,3],[92,-248,5,3])}))),
 rect(366,262,96,50,'#B98455')+P('M366 280H462',null,T),
 at(410,264,1,H.sitting(kham({tilt:2,drop:60,look:'',head:{mouth:'smile',eyes:'happy'},tR:'grip',armR:[46,-58,50,-92],rR:60,armL:[-44,-58,-8,-40]})),{flip:true})].join(''),K+hol);

// 5 second idea: a man pays too
scenes['who-pays']=()=>svg(480,300,[sky(150),stook(176,178,.5),stubble([20,286],[226,280],[462,230]),
 tractor(50,262,.94,{}),
 at(262,344,1.02,H.standing(dara({tilt:5,head:{eyes:'tired'}})),{flip:true}),
 at(404,356,1.02,H.standing({hsc:1.08,skin:C.s1,shirt:C.jade,skirt:C.clay,lean:10,tilt:14,head:{hair:'wrap',eyes:'tired',mouth:'calm'},tL:'grip',armL:[-32,-196,6,-164],tR:'grip',armR:[56,-194,52,-152],mid:''}),{flip:true}),sheaf(382,206,1.3,12)].join(''),K);

// 6 remember
scenes.card=()=>svg(480,300,[rect(0,0,480,300,'#F9E7C2',N),P('M0 120Q120 112 240 120T480 116V300H0z','#E3C77F',N),stook(448,158,.7),stook(32,190,.6),stubble([70,210],[110,226],[60,270],[440,282],[160,286],[20,240]),
 tractor(270,276,1.5),stick(176,292,1.1,16,200)].join(''));
