// Lesson 3 of module 6: Halimah, who smokes fish near the lake, and her aunt Mas.
import {C,svg,at,krama,hol,P,S,L,ell,rect,limb,thin} from '../pen.mjs';
import * as H from '../people.mjs';
import * as O from '../things.mjs';
const N='stroke="none"',T='stroke-width="1.6"',K=krama('k');
export const slug='committee-for-women-and-children';
export const folder='src/lib/content/modules/06-local-government/03-committee-for-women-and-children';
export const scenes={};

const halimah=(o={})=>({skin:C.s2,shirt:C.gold,skirt:C.river,slv:.5,hsc:1.08,...o,head:{hair:'hijab',sc:C.indigo,mouth:'calm',...o.head}});
const mas=(o={})=>({skin:C.s3,shirt:C.sky,skirt:C.lotus,slv:.5,hsc:1.08,...o,head:{hair:'hijab',sc:C.clay,age:'old',mouth:'talk',...o.head}});
const child=(o={})=>({skin:C.s2,shirt:C.rose,skirt:C.indigo,slv:-1,hsc:1.6,...o,head:{hair:'pony',mouth:'calm',eyes:'tired',...o.head}});
const fish=(x,y,s=1,rot=0,c='#B98455')=>at(x,y,s,S([[-34,0],[-22,-11],[0,-14],[18,-8],[27,0,1],[40,-11,1],[38,0],[40,12,1],[27,3,1],[16,9],[-4,13],[-24,9]],c)+ell(-26,-3,2,2,C.ink,N)+P('M-14-7q5 7 0 14',null,T),{rot});
const rack=(x,y,s=1)=>at(x,y,s,P('M-62 0V-70M62 0V-70',null,'stroke="#8A5434" stroke-width="7"')+rect(-74,-74,148,10,'#B98455')+[-44,0,44].map(v=>fish(v,-84,.6)).join('')+S([[-30,4,1],[-26,-16],[-14,-8],[-2,-34],[10,-10],[22,-20],[30,4,1]],C.gold,T));
const smoke=(x,y,h=90)=>P(`M${x} ${y}q-16-${h*.17|0} 0-${h*.33|0}t0-${h*.33|0} 0-${h*.33|0}`,null,'stroke="#FFFBF4" stroke-width="9"');
const stick=(x,y,h=150,r=0)=>at(x,y,1,P(`M0 0V-${h}Q0-${h+18} 16-${h+14}`,null,'stroke-width="9"')+P(`M0 0V-${h}Q0-${h+18} 16-${h+14}`,null,'stroke="#A36F47" stroke-width="4.500"'),{rot:r});
const sun=(x,y,r=30)=>ell(x,y,r,r,C.gold,N)+[0,45,90,135,180,225,270,315].map(a=>{const t=a*Math.PI/180,c=Math.cos(t),d=Math.sin(t);return P(`M${Math.round(x+c*(r+9))} ${Math.round(y+d*(r+9))}L${Math.round(x+c*(r+22))} ${Math.round(y+d*(r+22))}`,null,'stroke="#F2B632" stroke-width="6"');}).join('');

// 1 red with heat
scenes.sun=()=>svg(480,300,[O.bg('#FBEDD6','#E6CFA2',150),P('M0 128Q120 122 240 126T480 122V158H0z','#8FB9C9',N),sun(420,50,28),
 smoke(64,150,80),smoke(108,150,80),rack(84,262,1.1),
 at(214,294,.58,H.standing(child({tilt:-4}))+ell(-6,-274,9,6.5,'#C8452F',N)+ell(24,-273,6,5.5,'#C8452F',N)),
 at(352,288,1.2,H.seated(halimah({tilt:7,lean:4,head:{eyes:'down'},armL:[-42,-58,-4,-40],tR:'grip',armR:[52,-86,82,-112],mid:S([[82,-124],[94,-130],[102,-120],[100,-106],[90,-96],[82,-106]],C.white)})),{flip:true}),
 P('M236 174q5 7 0 10q-5-3 0-10z','#8FB9C9',T)].join(''),K);

// 2 a swing in the full sun
const shade=(x,y,z,o,f)=>at(x,y,z,H.standing({hsc:1.08,tR:'rest',armR:[60,-246,20,-302],rR:8,order:1,...o}),{flip:f});
scenes.swing=()=>svg(480,300,[rect(0,0,480,300,'#FDF3D8',N),P('M0 196Q240 184 480 194V300H0z','#EFDCAF',N),sun(240,44,32),
 rect(20,122,116,76,'#F6DDB0',T)+P('M6 124L30 92H128L150 124z',C.clay,T)+rect(62,148,32,50,'#8A5434',T),
 P('M150 264L176 116L202 264M286 264L312 116L338 264',null,'stroke-width="9"')+P('M150 264L176 116L202 264M286 264L312 116L338 264',null,`stroke="${C.river}" stroke-width="5"`)+P('M168 116H320',null,'stroke-width="11"')+P('M170 116H318',null,`stroke="${C.river}" stroke-width="6"`),
 P('M216 118V226M272 118V226',null,'stroke="#7d6c66" stroke-width="5" stroke-dasharray="7 4"')+rect(206,224,76,11,C.rose)+ell(244,266,46,6,'#C9A56C',N)+P('M150 268L120 276M202 268L172 276M286 268L256 276M338 268L308 276',null,'stroke="#C9A56C" stroke-width="5"'),
 shade(352,320,.72,{skin:C.s1,shirt:C.rose,skirt:C.indigo,head:{hair:'bun',mouth:'calm'}},true),shade(446,336,.84,{...halimah(),head:{hair:'hijab',sc:C.indigo,mouth:'calm'}},true),
 shade(58,336,.84,{skin:C.s3,shirt:C.jade,skirt:C.lotus,head:{hair:'pony',mouth:'calm'}})].join(''),K);

// 3 who told them about the sun?
scenes.question=()=>svg(480,300,[O.bg('#F3E1C2','#E0C596',176),P('M0 152Q120 146 240 150T480 146V182H0z','#8FB9C9',N),rect(-6,-6,492,26,'#8A5434')+P('M26 20V210M454 20V210',null,'stroke="#8d6f5a" stroke-width="8"'),
 rect(66,262,90,36,'#8A5434'),stick(52,296,150,-6),at(112,266,1.16,H.sitting(mas({tilt:3,drop:26,tR:'grip',armR:[50,-60,78,-72],armL:[-42,-56,-4,-40]}))),
 smoke(220,190,130),smoke(258,190,150),at(240,288,.98,P('M-62 0V-70M62 0V-70',null,'stroke="#8A5434" stroke-width="7"')+rect(-74,-74,148,10,'#B98455')+[-44,0,44].map(v=>fish(v,-84,.6)).join('')+S([[-30,4,1],[-26,-16],[-14,-8],[-2,-34],[10,-10],[22,-20],[30,4,1]],C.gold,T)),
 at(386,288,1.14,H.seated(halimah({tilt:3,tR:'grip',armR:[50,-56,36,-48],tL:'grip',armL:[-44,-58,2,-34],front:P('M38-52L78-66Q72-50 44-44z','#B7C4D8',T)+fish(12,-26,.9,4,'#B7C4D8')})),{flip:true})].join(''),K);

// 4 a matter lies open, a story stays closed
const bone=(x,y,r=0)=>at(x,y,1,P('M0-34V30M-9-22L0-14 9-22M-9-8L0 0 9-8M-8 6L0 13 8 6',null,'stroke-width="7"')+P('M0-34V30M-9-22L0-14 9-22M-9-8L0 0 9-8M-8 6L0 13 8 6',null,'stroke="#FFFBF4" stroke-width="3.600"')+S([[-7,-32],[0,-44],[7,-32],[0,-26]],C.white,T),{rot:r});
scenes['matter-or-story']=()=>svg(480,300,[rect(0,0,480,300,'#C99A63',N)+[50,150,250].map(y=>P(`M0 ${y}H480`,null,'stroke="#A36F47" stroke-width="2.600"')).join(''),
 S([[-8,150,1],[40,76],[150,54],[260,76],[318,150,1],[260,226],[150,248],[40,224]],C.leaf)+P('M-8 150H318',null,'stroke="#55803a" stroke-width="3"'),
 [0,1,2,3,4,5].map(i=>bone(44+i*38,112,i%2?3:-3)+(i<5?bone(52+i*38,196,i%2?-3:3):'')).join(''),bone(242,196,4),
 at(398,190,1.1,ell(0,48,68,12,'#A36F47',N)+P('M-60-8H60L50 46Q0 56-50 46z',C.straw)+P('M-55 10H55M-52 28H52M-30-8L-26 50M0-8V52M30-8L26 50',null,'stroke="#B98455" stroke-width="2"')+S([[-66,-8,1],[-54,-30],[0,-40],[54,-30],[66,-8,1]],'#D2A873')+P('M-48-22Q0-34 48-22',null,'stroke="#B98455" stroke-width="2"')),
 H.reach(496,6,406,140,C.s3,C.sky,'rest'),H.reach(170,346,228,246,C.s2,C.gold,'point')].join(''));

// 5 down to those who cannot climb
scenes['the-stairs']=()=>svg(480,300,[O.bg('#FBEDD6','#E6CFA2',176),O.field(166),
 rect(322,20,170,62,'#F6DDB0',T)+P('M306 22L330-10H490V22z',C.clay,T)+rect(380,36,36,46,'#8A5434',T)+P('M330 82V180M470 82V180',null,'stroke="#8d6f5a" stroke-width="9"')+rect(316,80,180,9,'#B98455',T)+[0,1,2,3,4,5].map(i=>rect(366-i*7,92+i*15,66,8,'#B98455',T)).join('')+P('M362 90L322 180M436 90L396 180',null,'stroke="#8d6f5a" stroke-width="5"'),
 P('M116 214Q128 150 112 80H158Q150 150 164 214z','#8d6f5a')+S([[-10,60],[20,10],[90,-14],[190,-12],[268,20],[286,70],[240,98],[170,86],[120,102],[40,100]],'#7FA05C'),
 at(64,262,.78,H.seated({skin:C.s1,shirt:C.white,skirt:C.river,hsc:1.1,head:{hair:'short',hc:C.grey,mouth:'calm',glasses:1}})),
 stick(234,252,112,4),at(196,244,.82,H.seated(mas({tR:'palm',armR:[50,-60,68,-84],look:'L'}))),
 at(356,264,.82,H.seated(halimah({tilt:3})),{flip:true}),
 at(140,322,.62,H.seatedBack({skin:C.s3,shirt:C.rose,skirt:C.indigo,head:{hair:'bun'}})),at(268,326,.62,H.seatedBack({skin:C.s2,shirt:C.jade,skirt:C.clay,head:{hair:'bob'}}))].join(''),K);

// 6 remember
scenes.card=()=>svg(480,300,[O.bg('#FDF3D8','#EFDCAF',130),sun(66,46,24),ell(240,246,150,34,'#BFA06A',N),
 P('M150 70V190M330 70V190',null,'stroke="#8A5434" stroke-width="10"'),P('M84 78V246M396 78V246',null,'stroke-width="14.500"')+P('M84 78V246M396 78V246',null,'stroke="#A36F47" stroke-width="10"'),
 P('M70 92L144 48H336L410 92Q240 128 70 92z','#F3E6D3')+[0,1,2,3,4,5,6].map(i=>P(`M${100+i*46} ${98+Math.round(9*Math.sin((i+1)*.4))}L${158+i*28} 49`,null,'stroke="#9a857c" stroke-width="1.600"')).join('')+P('M92 80Q240 106 388 80M116 64Q240 82 364 64',null,'stroke="#9a857c" stroke-width="1.600"'),
 [[150,82,-64],[210,88,-84],[262,88,84],[322,84,66],[190,62,-70],[290,62,72]].map(([x,y,r])=>at(x,y,1,S([[-64,4,1],[-30,-13],[20,-12],[62,6,1],[20,10],[-30,12]],C.leaf,T)+P('M-60 4H54',null,'stroke="#55803a" stroke-width="1.800"'),{rot:r>0?r-80:r+80})).join(''),
 H.reach(490,330,404,196,C.s2,C.gold,'grip',{f:true})].join(''));
