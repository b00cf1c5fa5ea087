// Lesson 5 of module 4: Savoeun, who cuts hair under a tree and wears a hearing aid, and Kannika in her chair.
import {C,svg,at,krama,P,S,L,ell,rect} from '../pen.mjs';
import * as H from '../people.mjs';
import * as O from '../things.mjs';
import {bowl} from '../close.mjs';
const N='stroke="none"',T='stroke-width="1.6"',K=krama('k');
export const slug='violence-is-about-power';
export const folder='src/lib/content/modules/04-gender-and-power/05-violence-is-about-power';
export const scenes={};

const aid=(x,y,s=1.1,o={})=>at(x,y,s,P('M-12-7Q-22-9-20.500 3','none','stroke-width="6.600"')+P('M-12-7Q-22-9-20.500 3',null,`stroke="${C.white}" stroke-width="3.200"`),o);
const savoeun=(o={})=>({skin:C.s2,shirt:C.river,skirt:C.lotus,slv:.1,roll:true,hsc:1.08,...o,mid:(o.mid||'')+aid(2+(o.lean||0),-286,1.08,{rot:o.tilt||0}),head:{hair:'topbun',hc:'#7d6c66',mouth:'calm',...o.head}});
const cape=(x,y)=>S([[x-12,y-10,1],[x-34,y],[x-46,y+34],[x-52,y+84,1],[x+54,y+84,1],[x+46,y+34],[x+34,y],[x+12,y-10,1],[x,y-2]],C.white);
const kannika=(o={})=>({skin:C.s1,shirt:C.white,skirt:C.indigo,hsc:1.08,...o,head:{hair:'long',mouth:'calm',...o.head}});
const comb=(x,y,rot=0,s=1)=>at(x,y,s,P('M-4-6H40V-1H37V9H33V-1H29V9H25V-1H21V9H17V-1H13V9H9V-1H-4z',C.gold,T),{rot});
const scissors=(x,y,rot=0,s=1)=>at(x,y,s,P('M0 0L44-16M0 0L44 16',null,'stroke-width="9"')+P('M0 0L43-15.500M0 0L43 15.500',null,'stroke="#B7C4D8" stroke-width="4.500"')+`<circle cx="-16" cy="-9" r="9" fill="none" stroke-width="5"/><circle cx="-16" cy="9" r="9" fill="none" stroke-width="5"/>`+ell(0,0,2.5,2.5,C.gold,T),{rot});
const purse=(x,y,s=1)=>at(x,y,s,S([[-18,-10,1],[-24,10],[-18,20],[18,20],[24,10],[18,-10,1]],C.lotus,T)+P('M-20-12H20',null,`stroke-width="7"`)+P('M-20-12H20',null,`stroke="${C.gold}" stroke-width="3.500"`));
const w1=(o={})=>({skin:C.s1,shirt:C.rose,skirt:C.indigo,hsc:1.08,...o,head:{hair:'bun',mouth:'talk',...o.head}});
const w2=(o={})=>({skin:C.s3,shirt:C.gold,skirt:C.clay,hsc:1.08,...o,head:{hair:'wrap',mouth:'calm',...o.head}});
const w3=(o={})=>({skin:C.s2,shirt:C.white,skirt:C.jade,hsc:1.08,...o,head:{hair:'bob',mouth:'calm',...o.head}});
const bench=(x,y,w,h)=>P(`M${x+18} ${y}V${y+h}M${x+w-18} ${y}V${y+h}`,null,'stroke-width="13"')+P(`M${x+18} ${y}V${y+h-3}M${x+w-18} ${y}V${y+h-3}`,null,'stroke="#8A5434" stroke-width="8"')+rect(x,y-6,w,15,'#B98455','',4);
const trunk=(x,w)=>P(`M${x} -6Q${x+14} 120 ${x-8} 236L${x-30} 262 ${x+w+34} 262 ${x+w+8} 236Q${x+w-12} 120 ${x+w+6} -6z`,'#8A5434')+P(`M${x+w*.3} 20Q${x+w*.4} 70 ${x+w*.3} 130M${x+w*.65} 60Q${x+w*.7} 130 ${x+w*.6} 210`,null,'stroke="#6B3F27" stroke-width="2.6"');
const crown=P('M-10-10H490V30Q470 58 436 44 410 70 372 50 340 72 300 48 262 72 220 50 180 74 140 50 100 72 64 48 26 64 -10 40z',C.leaf,T);
const emptyStall=(x,y,s)=>at(x,y,s,P('M-52 0V-112M52 0V-112',null,'stroke="#8d6f5a" stroke-width="5"')+rect(-56,-46,112,46,'#B98455',T)+P('M-56-30H56',null,T)+P('M-66-92L-50-124H50L66-92Q54-82 44-92 33-82 22-92 11-82 0-92-11-82-22-92-33-82-44-92-54-82-66-92z',C.sky,T));
const ground=O.bg('#FBEDD6','#E6CFA2',172);
const seatChair=(x,y,h)=>P(`M${x-34} ${y-74}V${y+h}M${x+30} ${y}V${y+h}`,null,'stroke-width="11"')+P(`M${x-34} ${y-74}V${y+h-2}M${x+30} ${y}V${y+h-2}`,null,'stroke="#8A5434" stroke-width="6"')+rect(x-42,y-4,82,11,'#B98455','',3);

// 1 under the tree
scenes['under-the-tree']=()=>svg(480,300,[ground,trunk(150,58),crown,emptyStall(262,180,.56),
 at(72,318,.96,H.standing(savoeun({tilt:5,lean:2,armL:[-44,-206,-20,-170],tL:'grip',tR:'grip',armR:[54,-216,78,-222],rR:6}))),
 seatChair(164,240,56),at(164,242,.98,H.sitting(kannika({tilt:2,drop:58,front:cape(0,-104)}))),comb(150,102,16,1),at(72,318,.96,at(80,-222,1.08,H.hand('grip',C.s2),{rot:-6})),
 bench(278,246,206,44),
 at(320,246,.66,H.sitting(w1({tilt:4,tR:'palm',armR:[50,-66,72,-78]}))),at(392,246,.66,H.sitting(w2({tilt:2,head:{mouth:'talk'}})),{flip:true}),at(448,246,.66,H.sitting(w3({tilt:4})),{flip:true})].join(''),K);

// 2 heads together, and one looks for her purse
scenes['talked-back']=()=>svg(480,300,[ground,crown,emptyStall(66,210,1),
 bench(136,232,350,62),
 at(202,232,1,H.sitting(w1({tilt:8,lean:12,drop:64,tR:'palm',armR:[46,-70,66,-92],rR:-20}))),at(300,232,1,H.sitting(w2({tilt:8,lean:12,drop:64,head:{mouth:'talk'}})),{flip:true}),
 at(414,232,1,H.sitting(w3({tilt:24,lean:10,drop:64,head:{eyes:'down'},tL:'grip',armL:[-40,-56,6,-46],tR:'grip',armR:[52,-60,46,-50],front:''}))),purse(440,186,1.15),at(414,232,1,at(8,-46,1.08,H.hand('grip',C.s2),{rot:10}))].join(''),K);

// 3 what will she learn in the next minute?
scenes.question=()=>svg(480,300,[rect(0,0,480,300,'#8A5434',N)+P('M30 0Q46 90 30 170T40 300M440 0Q424 80 446 170T436 300M70 0Q78 40 70 80M412 220Q404 260 412 300',null,'stroke="#6B3F27" stroke-width="4"'),
 '<clipPath id="m"><path d="M92 22H388V280H92z"/></clipPath>'+rect(92,22,296,258,'#D9EAEA',N)+'<g clip-path="url(#m)">'+P('M92 22H388V64Q350 86 316 66 280 88 240 66 200 88 164 66 128 84 92 62z','#A9C79A',N)+P('M92 206Q240 196 388 206V280H92z','#E6DCC2',N)
 +at(316,372,1.06,H.standing(savoeun({tilt:3,head:{eyes:'down'},armL:[-44,-206,-34,-168],tR:'grip',armR:[56,-214,74,-240],rR:30})),{flip:true})+scissors(222,112,-118,1.1)
 +at(190,300,1.24,H.bust(kannika({tilt:-6,front:cape(0,-72)})))+'</g>'
 +P('M92 22H388V280H92z','none','stroke-width="15"')+P('M92 22H388V280H92z',null,`stroke="${C.gold}" stroke-width="10"`)+P('M240 14V-6',null,'stroke-width="6"')].join(''));

// 4 if she tells you: side by side on a low wall
scenes['if-she-tells']=()=>svg(480,300,[rect(0,0,480,300,'#F9DDAE',N),ell(356,104,34,34,'#F5A65B',N),P('M0 122Q120 112 240 122T480 116V160H0z','#A9BF7E',N),O.palm(52,128,.9),O.palm(92,130,.66),P('M0 146H480V300H0z','#8FB9C9',N)+P('M330 160h52M342 172h30M350 184h14',null,'stroke="#F9DDAE" stroke-width="4"')+P('M20 176q10-8 20 0t20 0M420 184q10-8 20 0t20 0M226 168q8-6 16 0t16 0',null,'stroke="#FFFBF4" stroke-width="2.4"'),
 rect(-6,222,492,90,C.grey)+rect(-6,216,492,18,'#E4DAD3')+P('M0 262H480M60 236V260M190 236V260M330 236V260M440 236V260M120 264V300M260 264V300M390 264V300',null,'stroke="#A5968E" stroke-width="2.4"'),
 at(140,226,1.12,H.seatedBack({skin:C.s1,shirt:C.rose,skirt:C.indigo,tilt:4,head:{hair:'long'},armL:[-46,-60,-30,-34],armR:[44,-60,26,-34]})),
 at(336,226,1.12,H.seatedBack({skin:C.s2,shirt:C.river,skirt:C.lotus,slv:.2,tilt:-4,head:{hair:'bun',hc:'#7d6c66'},armL:[-54,-50,-74,-8],tL:'none',armR:[46,-60,34,-34]})),
 at(244,218,1.3,H.hand('palm',C.s2),{rot:172,flip:false})].join(''));

// 5 second idea: never her fault
scenes['never-her-fault']=()=>svg(480,300,[ground,crown,emptyStall(178,186,.6),
 at(92,336,1.04,H.standing(savoeun({tilt:2,head:{mouth:'talk'},armL:[-44,-206,-34,-168],tR:'grip',armR:[54,-210,76,-226]}))),comb(172,96,-50,1.2),
 bench(206,244,290,56),
 at(266,244,.86,H.sitting(w1({tilt:-6,head:{mouth:'calm'},drop:66})),{flip:true}),at(352,244,.86,H.sitting(w2({tilt:-4,drop:66})),{flip:true}),at(434,244,.86,H.sitting(w3({tilt:-4,drop:66,front:purse(2,-50,1)})),{flip:true})].join(''),K);

// 6 remember
scenes.card=()=>svg(480,300,[rect(0,0,480,300,'#5E6796',N)+[40,100,160].map(y=>P(`M0 ${y}H480`,null,'stroke="#4C5582" stroke-width="3"')).join('')+P('M0 222H480V300H0z','#4A4F6E',N),
 rect(238,14,150,210,'#F9DF8E'),P('M238 224H388L452 300H214z','#D9C48A',N),P('M238 14L182-2V250L238 224z','#B98455')+P('M226 40V110L196 118V34zM226 132V210L196 224V138z','#A36F47',T)+ell(230,128,4,4,C.gold,T)+rect(270,46,60,52,'#FBF0C8',T)+P('M300 46V98M270 72H330',null,T),
 P('M-10 214H330V234H-10z','#B98455')+P('M-10 234H330V250H-10z','#8A5434')+P('M40 250V306M286 250V306',null,'stroke-width="18"')+P('M40 252V306M286 252V306',null,'stroke="#8A5434" stroke-width="12"'),
 bowl(126,152,1.16,C.clay,ell(0,2,50,13,'#8FC3D6',T)+P('M-26 0q12-6 24 0M6 6q12-6 24 0',null,'stroke="#FFFBF4" stroke-width="2.400"'))].join(''));
