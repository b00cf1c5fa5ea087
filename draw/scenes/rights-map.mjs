// Lesson 1 of module 5: Sinuon, back after nine years, her small daughter, and Grandmother Horn, who is blind.
import {C,svg,at,hol,P,S,L,ell,rect} from '../pen.mjs';
import * as H from '../people.mjs';
import * as O from '../things.mjs';
const N='stroke="none"',T='stroke-width="1.6"';
export const slug='rights-map';
export const folder='src/lib/content/modules/05-rights-and-law/01-rights-map';
export const scenes={};

const sinuon=(o={})=>({skin:C.s2,shirt:C.rose,skirt:C.indigo,slv:.4,hsc:1.08,...o,head:{hair:'pony',mouth:'calm',...o.head}});
const girl=(o={})=>({skin:C.s2,shirt:C.gold,skirt:C.river,hem:C.white,hsc:1.55,...o,head:{hair:'bob',mouth:'calm',...o.head}});
const horn=(o={})=>({skin:C.s1,shirt:C.white,skirt:'url(#h)',slv:.5,hsc:1.08,...o,head:{hair:'short',hc:C.grey,age:'old',eyes:'down',mouth:'talk',...o.head}});
// her travel bag, foot of the bag at 0,0
const bag=(x,y,s=1,o={})=>at(x,y,s,P('M-18-56Q-16-86 0-86T18-56',null,'stroke-width="5"')+S([[-38,-50,1],[-42,-8],[-36,0],[36,0],[42,-8],[38,-50,1],[30,-58],[-30,-58]],C.jade)+P('M-40-30H40',null,`stroke="${C.gold}" stroke-width="5"`)+P('M-24-58V0M24-58V0',null,T),o);
const leaf=(x,y,r,s=1,c=C.leaf)=>at(x,y,s,S([[0,30,1],[-17,12],[-16,-12],[0,-34,1],[16,-12],[17,12]],c,'stroke-width="1.8"')+P('M0 40V-22M0 14L-10 4M0 14L10 4M0-2L-9-12M0-2L9-12',null,'stroke="#FFFBF4" stroke-width="1.8" stroke-opacity=".7"')+P('M0 30V42',null,'stroke-width="3"'),{rot:r});
const TONES=[C.leaf,'#A9BF7E',C.river,C.leaf,C.gold,'#A9BF7E',C.clay];
const sand=(c='#EBD3A6')=>rect(0,0,480,300,c,N)+[[30,40],[410,30],[440,190],[24,200],[180,284],[330,276],[200,22],[120,120],[340,120]].map(([x,y])=>P(`M${x} ${y}q12-5 24 0`,null,'stroke="#D9BE95" stroke-width="2.6"')).join('');
const groove=d=>P(d,null,'stroke="#B98D5A" stroke-width="9"')+P(d,null,'stroke="#D2AE7C" stroke-width="4"');
const wall=(c='#F6E6CB',d='#e2cba6',f='#DDBE93',y=206)=>rect(0,0,480,300,c,N)+[0,1,2,3,4,5,6].map(i=>P(`M${i*76+12} 0V${y}`,null,`stroke="${d}" stroke-width="3"`)).join('')+rect(0,y,480,300-y,f,N)+P(`M0 ${y}H480`,null,'stroke="#8d6f5a" stroke-width="3"');

// 1 the teacher asks for a paper, and her hands are empty
scenes['nine-years']=()=>svg(480,300,[wall('#FBEDD6','#FBEDD6','#DDBE93',226),
 rect(214,36,172,96,'#B98455')+rect(222,44,156,80,C.river,T)+P('M222 118H378',null,'stroke="#FFFBF4" stroke-width="3" stroke-opacity=".5"'),O.window_(414,40,50,64),
 at(372,224,1.34,H.bust({skin:C.s3,shirt:C.white,collar:C.white,hsc:1.08,slv:.5,head:{hair:'bun',mouth:'talk',glasses:1},armL:[-46,-24,-8,-2],tR:'palm',armR:[50,-26,68,-38]}),{flip:true}),
 rect(262,234,230,80,'#A36F47')+P('M290 234V300M440 234V300',null,T)+rect(250,218,250,18,'#B98455'),at(440,214,1,P('M-36 0H34L40-9H-30z',C.jade)+P('M-30-10H30L36-18H-24z',C.gold)),at(318,218,1,P('M-30 0L-20-16H34L28 0z',C.white,T)+P('M-12-6H14',null,'stroke="#9a857c" stroke-width="2.4"')),
 at(106,352,1.05,H.standing(sinuon({tilt:3,head:{eyes:'open',mouth:'oh'},tL:'palm',armL:[-52,-206,-2,-200],tR:'palm',armR:[52,-206,76,-212],
  mid:P('M22-252Q0-210-40-168',null,'stroke-width="10"')+P('M22-252Q0-210-40-168',null,'stroke="#5BA397" stroke-width="5.5"'),back:'',behind:bag(-54,-96,.9)}))),
 at(214,332,.58,H.standing(girl({tilt:-8,armL:[-44,-204,-36,-162],tR:'grip',armR:[44,-204,34,-166]})))].join(''));

// 2 the long story; each one says: not here
scenes['not-here']=()=>svg(480,300,[O.bg('#FBEDD6','#E6CFA2',196),O.field(184),O.palm(238,190,1),O.house(430,190,.7),
 P('M36 262H54V312H36zM426 262H444V312H426z','#B98455')+P('M56 206H424L470 252H10z','#E3C48F')+[0,1,2,3,4,5,6,7,8,9,10].map(i=>P(`M${90+i*30} 207L${52+i*37.6} 251`,null,'stroke="#B98455" stroke-width="1.6"')).join('')+rect(4,252,472,13,'#B98455'),
 at(352,246,1.14,H.seated({skin:C.s3,shirt:C.sky,collar:C.sky,placket:1,skirt:C.river,hem:C.river,slv:-1,hsc:1.08,tilt:-5,head:{hair:'man',hc:'#7d6c66',eyes:'down',mouth:'smile'},armL:[-44,-58,-8,-40],tR:'open',armR:[54,-72,62,-108],rR:10}),{flip:true}),
 P('M300 66Q292 80 298 96M400 62Q408 76 404 92',null,'stroke="#8d6f5a" stroke-width="4"'),
 at(122,246,1.14,H.seated(sinuon({tilt:2,head:{mouth:'talk'},armL:[-48,-62,-18,-48],tL:'none',tR:'palm',armR:[54,-78,74,-100],rR:-6,
  front:at(0,0,1,S([[-30,-52],[6,-58],[40,-48],[46,-30],[42,-8],[0,-4],[-32,-12]],C.gold)+S([[34,-52],[66,-44],[92,-30],[96,-14],[84,-6],[36,-6]],C.river)+P('M84-36L78-6',null,'stroke="#FFFBF4" stroke-width="4"')+S([[88,-28],[104,-32],[112,-24],[106,-14],[92,-12]],C.s2))
   +at(-48,-38,.98,H.head({skin:C.s2,hair:'bob',eyes:'down',mouth:'calm'}),{rot:-72})
   +H.arm(-29,-92,-52,-60,0,-48,{skin:C.s2,cloth:C.rose,slv:.4,nopatch:true})}))),
 ].join(''));

// 3 a school from them, or a paper?
const trap=(x,y,s=1,rot=0)=>at(x,y,s,S([[-86,-14,1],[-60,-22],[0,-26],[50,-20],[78,-8,1],[78,8,1],[50,20],[0,26],[-60,22],[-86,14,1]],C.straw)+P('M-84-5Q0-10 78-3M-84 5Q0 10 78 3M-70-17Q0-20 70-10M-70 17Q0 20 70 10',null,'stroke="#A36F47" stroke-width="1.8"')+[-58,-22,14,48].map(v=>P(`M${v}-${v>30?20:24}Q${v+9} 0 ${v} ${v>30?20:24}`,null,'stroke-width="3"')).join('')+ell(-86,0,7,15,'#5a4349'),{rot});
scenes.question=()=>svg(480,300,[rect(0,0,480,300,'#EFB98A',N),ell(240,150,38,38,'#F5DFA0',N),P('M0 148Q120 138 240 148T480 144V300H0z','#A39A6E',N),P('M0 188Q200 176 480 190V300H0z','#D6AE80',N),O.palm(452,176,.9),O.house(64,176,.9),
 O.mat([[30,232],[262,232],[288,298],[-10,298]]),
 at(118,284,1.14,H.seated(horn({tilt:-6,lean:3,tL:'none',armL:[-44,-60,-16,-50],tR:'rest',armR:[56,-66,80,-58],mid:trap(42,-44,1.02,-3)}))),
 at(118,284,1.14,H.arm(-29,-92,-50,-64,2,-60,{skin:C.s1,cloth:C.white,slv:.5,nopatch:true,hrot:10})),
 ell(370,292,80,8,'#BF9569',N),bag(320,296,1.02),
 at(386,292,.86,H.standing(sinuon({tilt:14,lean:8,head:{mouth:'calm',eyes:'open'},armL:[-40,-200,-26,-158],tR:'grip',armR:[66,-190,82,-116]})),{flip:true})].join(''),hol);

// 4 seven leaves; which one does it touch?
scenes['seven-leaves']=()=>svg(480,300,[sand(),[0,1,2,3,4,5,6].map(i=>{const a=(i*360/7-90)*Math.PI/180;return leaf(208+Math.cos(a)*144,152+Math.sin(a)*104,i*51.4+(i%2?14:-10),1.14,TONES[i]);}).join(''),
 H.reach(540,262,404,206,C.s2,C.rose,'point',{f:true})].join(''));

// 5 who decides this? one of three branches
const place=(x,y,s,roof,sign)=>at(x,y,s,rect(-60,-66,120,66,'#F6DDB0',T)+P('M-74-64L-54-100H54L74-64z',roof,T)+rect(-13,-42,26,42,'#5a4349',T)+rect(-48,-42,22,22,'#BFD8D6',T)+rect(26,-42,22,22,'#BFD8D6',T)+`<circle cx="0" cy="-82" r="23" fill="${C.white}" stroke-width="2"/>`+at(0,-82,1,sign));
scenes['who-decides']=()=>svg(480,300,[O.bg('#FBEDD6','#E6CFA2',126),O.field(114),
 P('M190 304Q210 240 262 212 238 170 232 118H248Q258 168 288 194 330 164 336 110H352Q350 172 318 198 360 200 400 192H434L430 202Q350 222 316 228 292 250 300 304z','#FBF0D6',N),
 place(240,120,.76,C.river,P('M0-7Q-8-12-15-9V9Q-8 6 0 11 8 6 15 9V-9Q8-12 0-7zM0-7V11',C.gold,T)),place(344,112,.64,C.jade,P('M-5-14H5V-5H14V5H5V14H-5V5H-14V-5H-5z',C.river,T)),place(418,196,1,C.clay,P('M-10-13H10V13H-10z','#FBE9F0',T)+P('M-5-6H5M-5 0H5M-5 6H1',null,T)),
 at(88,346,1.06,H.standing(sinuon({tilt:2,lean:3,head:{mouth:'smile',eyes:'open'},armL:[-44,-204,-34,-164],tR:'point',armR:[58,-190,94,-170],rR:-20})))].join(''));

// 6 remember
scenes.card=()=>svg(480,300,[sand(),groove('M240 108L188 146V200H292V146z'),groove('M172 152L240 98 308 152'),groove('M228 200V168H254V200'),groove('M242 204Q236 240 262 262T268 304'),
 [[108,58,-50],[240,46,0],[374,60,48],[406,160,100],[372,252,140],[146,252,-140],[74,156,-96]].map(([x,y,r],i)=>leaf(x,y,r,1.06,TONES[i])).join('')].join(''));
