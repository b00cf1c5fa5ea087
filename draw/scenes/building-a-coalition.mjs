// Lesson 3 of module 8: Solihah, who sells noodles, Pich with her white cane, and Chivy the health volunteer.
import {C,svg,at,krama,P,S,L,ell,rect} from '../pen.mjs';
import * as H from '../people.mjs';
import * as O from '../things.mjs';
const N='stroke="none"',T='stroke-width="1.6"',K=krama('k');
export const slug='building-a-coalition';
export const folder='src/lib/content/modules/08-working-together/03-building-a-coalition';
export const scenes={};

const solihah=(o={})=>({skin:C.s2,shirt:C.indigo,skirt:C.clay,slv:.5,hsc:1.08,...o,head:{hair:'hijab',sc:C.jade,mouth:'calm',...o.head}});
const pich=(o={})=>({skin:C.s3,shirt:C.gold,skirt:C.lotus,slv:.3,hsc:1.08,...o,head:{hair:'bob',mouth:'calm',eyes:'down',...o.head}});
const chivy=(o={})=>({skin:C.s1,shirt:C.sky,skirt:C.river,kr:'url(#k)',slv:.5,hsc:1.08,...o,head:{hair:'bun',hc:'#7d6c66',glasses:1,mouth:'calm',...o.head}});
const head=(o={})=>({skin:C.s1,shirt:C.white,collar:C.white,trousers:C.indigo,slv:.5,hsc:1.08,...o,head:{hair:'man',hc:'#7d6c66',eyes:'tired',mouth:'calm',...o.head}});
const rain=P([...Array(30)].map((_,i)=>`M${(i*83)%490} ${(i*47)%150}l-7 24`).join(''),null,'stroke="#7F97C4" stroke-width="2.6"');
// the health centre: wall, door and the one high step
const centre=(x,step=1)=>rect(x,0,480-x+10,222,'#DCE8E2',N)+P(`M${x} 0V222`,null)+rect(x,176,480-x+10,46,'#A9CCC0',N)+rect(x+60,52,84,170,'#8A5434')+rect(x+70,62,64,160,'#5a4349',T)+(step?rect(x+36,206,132,36,'#C9BDB6'):'');
const pot=(x,y,s=1)=>at(x,y,s,S([[-44,-50,1],[-50,-24],[-36,0],[0,5],[36,0],[50,-24],[44,-50,1]],'#B7C4D8')+ell(0,-51,47,10,'#E9CE8B')+P('M-30-52q8-6 16 0t16 0 16 0M-20-47q8-5 16 0t16 0',null,'stroke="#C99A3B" stroke-width="2.2"')+P('M-50-34H-58M50-34H58',null,'stroke-width="6"'));
const steam=(...p)=>p.map(([x,y])=>P(`M${x} ${y}q-11-12 0-25t0-25`,null,'stroke="#FFFBF4" stroke-width="6"')).join('');
const cane=(x1,y1,x2,y2)=>{const mx=x1+(x2-x1)*.82,my=y1+(y2-y1)*.82;return P(`M${x1} ${y1}L${x2} ${y2}`,null,'stroke-width="7.5"')+P(`M${x1} ${y1}L${x2} ${y2}`,null,'stroke="#FFFBF4" stroke-width="3.6"')+P(`M${Math.round(mx)} ${Math.round(my)}L${x2} ${y2}`,null,'stroke="#C4633F" stroke-width="3.6"');};
const scale=(x,y,s=1)=>at(x,y,s,P('M0-44V-20',null,'stroke-width="3"')+`<circle r="21" fill="${C.white}"/>`+P('M-13 6A14 14 0 1 1 13 6',null,T)+P('M0 3L8-9',null,`stroke="${C.lotus}" stroke-width="3.5"`)+P('M0 21V34M-20 50L0 34 20 50',null,'stroke-width="3"')+P('M-24 50H24L26 74Q16 88 0 88T-26 74z',C.jade)+P('M-24 60H24',null,`stroke="${C.gold}" stroke-width="3"`));

// 1 a roof
scenes['a-roof']=()=>svg(480,300,[O.bg('#D5DEE2','#CDB98F',200),P('M0 190Q70 180 140 188V210H0z','#A9BF7E',N),centre(262),
 at(280,276,.6,H.standing({skin:C.s2,shirt:C.rose,skirt:C.river,hsc:1.1,tilt:6,armL:[-44,-204,-16,-184],armR:[44,-204,16,-186],head:{hair:'bun',eyes:'down',mouth:'calm'},mid:at(2,-190,1,S([[-26,-14],[-4,-24],[22,-10],[26,10],[4,20],[-22,14]],C.white)+ell(-14,-13,12,11,C.s2))})),
 at(350,280,.62,H.standing({skin:C.s1,shirt:C.clay,trousers:C.indigo,hsc:1.1,armL:[-44,-204,-34,-164],tR:'rest',armR:[50,-260,20,-306],head:{hair:'man',hc:C.grey,age:'old',mouth:'calm'}})),
 at(428,286,.62,H.standing({skin:C.s3,shirt:C.jade,skirt:C.indigo,hsc:1.1,tilt:6,head:{hair:'long',eyes:'tired',mouth:'calm'}}),{flip:true}),
 rain,
 P('M-10 90Q110 26 236 90L220 96 190 88 160 96 126 88 92 96 60 88 28 96-10 90z',C.clay)+P('M114 92V250',null,'stroke-width="7"'),
 at(94,262,1.24,H.bust(solihah({tilt:2,head:{mouth:'talk'},tL:'grip',armL:[-46,-26,-12,-6],tR:'palm',armR:[54,-38,82,-54],rR:-6}))),
 rect(-10,246,246,12,'#D2A873')+rect(-4,258,232,60,C.river)+P('M-4 270H228',null,`stroke="${C.gold}" stroke-width="3"`),
 pot(52,250,.9),steam([34,196],[64,196]),at(178,246,.8,O.kettle(0,0)+'')].join(''));

// 2 two more
scenes['two-more']=()=>svg(480,300,[O.bg('#FBEDD6','#DDBE93',200),O.field(188),centre(276,0),rect(300,232,190,76,'#C9BDB6')+P('M300 246H480',null,'stroke="#FFFBF4" stroke-width="3"'),
 at(76,318,.9,H.standing(chivy({tilt:2,tL:'grip',armL:[-46,-206,-34,-168],tR:'grip',armR:[50,-214,62,-228],front:''}))),scale(134,158,1)+at(76,318,.9,at(62,-228,1.08,H.hand('grip',C.s1),{rot:-30})),
 at(226,326,.98,H.standing(pich({tilt:6,stride:true,tL:'rest',armL:[-46,-204,-38,-164],tR:'grip',armR:[48,-204,58,-186],rR:-20,back:'',behind:''}))),
 cane(288,132,312,232)+at(226,326,.98,at(58,-186,1.08,H.hand('grip',C.s3),{rot:40}))].join(''),K);

// 3 three groups, three wishes, one door
const roofleaf=(x,y,s=1)=>at(x,y,s,P('M-36 8L0-20 36 8z',C.straw)+P('M-22 6L0-16M0-18V6M0-16L22 6',null,T));
const stool=(x,y,s=1)=>at(x,y,s,P('M-18 0L-24 26M18 0L24 26M0 0V24',null,'stroke-width="7"')+P('M-18 0L-24 26M18 0L24 26M0 0V24',null,'stroke="#A36F47" stroke-width="3"')+rect(-28,-8,56,11,'#B98455','',4));
scenes.question=()=>svg(480,300,[rect(0,0,480,300,'#E3ECE4',N),rect(0,196,480,110,'#D2B48A',N)+P('M0 196H480',null,'stroke="#8d6f5a" stroke-width="3"'),O.window_(392,40,60,64),
 at(372,242,1.14,H.bust(head({tilt:6,head:{eyes:'down'},tL:'none',armL:[-46,-24,-10,-2],tR:'rest',armR:[46,-22,10,-2]})),{flip:true}),
 H.arm(340,176,316,212,352,132,{skin:C.s1,cloth:C.white,t:'rest',slv:.4,nopatch:true,w:20,hrot:-10}),
 at(54,330,.86,H.standing(solihah({tR:'grip',armR:[46,-206,20,-186],armL:[-44,-204,-12,-182]}))),
 at(208,330,.86,H.standing(chivy({armR:[46,-206,16,-186],armL:[-44,-204,-16,-186],tilt:2})),{flip:true}),
 at(132,344,.88,H.standing(pich({tilt:2,head:{mouth:'oh'},armL:[-44,-204,-34,-168],armR:[46,-206,36,-172],tR:'grip',front:cane(40,-164,58,4)}))),
 rect(254,234,240,16,'#B98455')+rect(266,250,220,60,'#A36F47'),
 at(300,212,1,S([[-26,22],[-28,-6],[-10,-18],[12,-17],[27,-6],[26,22]],'url(#k)')+P('M-10-18L-16-30M12-17L18-30M-9-17H11',null,'stroke-width="3"')),
 at(366,216,1,rect(-28,-20,56,38,C.gold,'',3)+P('M0-20V18M-28-2H28',null,'stroke="#8A5434" stroke-width="4"')),
 at(434,216,1,S([[-28,18],[-24,-14],[24,-16],[29,18]],C.jade)+P('M-26 2H27',null,'stroke="#FFFBF4" stroke-width="4"'))].join(''),K);

// 4 one ask: a roof, no step, a seat
scenes['one-ask']=()=>svg(480,300,[O.bg('#FBEDD6','#E6CFA2',164),O.field(152),O.palm(36,160,.7),O.house(446,160,.6),
 O.mat([[60,176],[420,176],[500,306],[-20,306]]),
 at(240,222,.98,H.seated(pich({tilt:4,tL:'none',armL:[-46,-58,-18,-30],tR:'none',armR:[46,-58,24,-30]}))),
 ell(240,284,112,14,'#b86f34',N),P('M130 272H350L366 288H114z','#D2A873'),
 P('M166 274V226M314 274V226',null,'stroke-width="8.5"')+P('M166 274V226M314 274V226',null,'stroke="#A36F47" stroke-width="4"'),
 P('M206 262V276M274 262V276',null,'stroke-width="7"')+rect(196,254,88,9,C.river,'',3),
 P('M140 232L182 196H298L340 232z',C.straw)+P('M168 230L196 198M204 230L218 198M240 230V198M276 230L262 198M312 230L284 198',null,T),
 at(88,288,1.1,H.seated(solihah({tilt:8,lean:4,head:{mouth:'talk'},armL:[-42,-58,-6,-40],tR:'rest',armR:[56,-70,74,-64],rR:0}))),
 at(392,288,1.1,H.seated(chivy({tilt:8,lean:4,head:{mouth:'smile'},armL:[-42,-58,-6,-40],tR:'rest',armR:[56,-66,76,-42],rR:0})),{flip:true})].join(''),K);

// things that are brought
const bamboo=(x,y,rot,s=1)=>at(x,y,s,[-17,0,17].map((d,i)=>rect(-110+i*6,d-8,220,16,i==1?'#A9BF7E':'#8FAF63','',7)+P([-60,-10,44].map(k=>`M${k+i*9} ${d-8}v16`).join(''),null,T)).join(''),{rot});
const spade=(x,y,rot,s=1)=>at(x,y,s,P('M0-96V30',null,'stroke-width="14"')+P('M0-96V30',null,'stroke="#B98455" stroke-width="9"')+P('M-16-100H16',null,'stroke-width="12"')+P('M-16-100H16',null,'stroke="#B98455" stroke-width="7"')+S([[-30,26,1],[30,26,1],[30,64],[0,100,1],[-30,64]],'#B7C4D8')+P('M0 36V70',null,T),{rot});
const rice=(x,y,s=1)=>at(x,y,s,S([[-46,-36,1],[-52,-8],[-38,18],[0,24],[38,18],[52,-8],[46,-36,1]],'#8C97B3')+ell(0,-38,48,14,'#FFFBF4')+P('M-24-40h6M-6-36h6M14-41h6M26-36h5M-12-44h6M4-46h6',null,'stroke="#C9BDB6" stroke-width="2.6"')+P('M-52-18H-62M52-18H62',null,'stroke-width="7"'));
const mat=rect(0,0,480,300,'#D98E4A',N)+[18,36,264,282].map(y=>P(`M0 ${y}H480`,null,'stroke="#F2B632" stroke-width="6"')).join('')+[66,96,126,156,186,216,240].map(y=>P(`M0 ${y}H480`,null,'stroke="#b86f34" stroke-width="2" stroke-dasharray="14 9"')).join('');
// 5 what we bring; one hand is open and empty
scenes['what-we-bring']=()=>svg(480,300,[mat,bamboo(170,92,-10,1.2),H.reach(-30,200,92,112,C.s2,C.indigo,'rest',{f:true}),
 spade(372,96,58,.9),H.reach(500,20,420,66,C.s3,C.gold,'grip'),
 rice(256,214,1.1),H.reach(500,310,322,226,C.s1,C.sky,'rest'),
 H.reach(-30,330,96,252,C.s2,C.rose,'palm')].join(''));

// remember: one place is free
scenes.card=()=>svg(480,300,[rect(0,0,480,300,'#E6CFA2',N),
 P('M20 60H316V262H20z','#D98E4A')+P('M36 60V262M300 60V262',null,'stroke="#F2B632" stroke-width="6"')+[90,120,150,180,210,240].map(y=>P(`M50 ${y}H288`,null,'stroke="#b86f34" stroke-width="2" stroke-dasharray="14 9"')).join(''),
 P('M342 60H462V262H342z',C.jade)+P('M356 60V262M448 60V262',null,`stroke="${C.gold}" stroke-width="6"`)+[100,140,180,220].map(y=>P(`M368 ${y}H438`,null,'stroke="#08544F" stroke-width="2" stroke-dasharray="14 9"')).join(''),
 bamboo(156,102,-4),spade(116,196,84,.78),rice(244,214,.9)].join(''));
