// Lesson 2 of module 7: Kanitha, who sells fried bananas, and Uncle Peng, who is blind and weaves baskets.
import {C,svg,at,krama,P,S,L,ell,rect} from '../pen.mjs';
import * as H from '../people.mjs';
import * as O from '../things.mjs';
import {pinch} from '../close.mjs';
const N='stroke="none"',T='stroke-width="1.6"',K=krama('k');
export const slug='problem-tree';
export const folder='src/lib/content/modules/07-civic-action-and-advocacy/02-problem-tree';
export const scenes={};

const kanitha=(o={})=>({skin:C.s1,shirt:C.gold,skirt:C.river,slv:.35,hsc:1.08,...o,head:{hair:'topbun',mouth:'calm',earring:1,...o.head}});
const peng=(o={})=>({skin:C.s3,shirt:C.sky,skirt:C.indigo,hem:C.indigo,slv:-1,hsc:1.08,...o,head:{hair:'man',hc:C.grey,age:'old',eyes:'down',mouth:'talk',...o.head}});
const banana=(x,y,rot=0,s=1)=>at(x,y,s,S([[-14,-6,1],[-4,2],[8,2],[17,-7,1],[18,-2],[9,9],[-6,9],[-16,0]],'#D9A441',T),{rot});
const shell=(x,y,s=1,rot=0)=>at(x,y,s,P('M-20 0C-20 18-10 22 0 22S20 18 20 0z','#8A5434')+ell(0,0,20,6.5,C.white)+ell(0,1,14,3.8,'#E3D9CC',N),{rot});
const stall=(x,y,w,c,h=170)=>rect(x+6,y,7,h,'#A36F47',T)+rect(x+w-13,y,7,h,'#A36F47',T)+P(`M${x-8} ${y+32}L${x+8} ${y-6}H${x+w-8}L${x+w+8} ${y+32}z`,C.white)+[0,2,4].map(i=>{const a=x+8+i*(w-16)/6,b=x-8+i*(w+16)/6,d=(w-16)/6,e=(w+16)/6;return P(`M${a} ${y-6}h${d}L${b+e} ${y+32}h-${e}z`,c,T);}).join('');
const hoe=(x,y,l)=>P(`M${x} ${y}V${y+l}`,null,'stroke-width="8"')+P(`M${x} ${y+2}V${y+l}`,null,'stroke="#B98455" stroke-width="3.6"')+S([[x-4,y+2,1],[x+24,y-4],[x+30,y+16,1],[x+8,y+14],[x-4,y+12,1]],'#B7C4D8');
const leaf=(x,y,rot,s=1,c=C.leaf)=>at(x,y,s,S([[-26,0,1],[-8,-12],[12,-9],[28,0,1],[12,9],[-8,12]],c)+L([[-26,0],[0,-1],[20,0]],T),{rot});
const string=(d,c=C.white)=>P(d,null,'stroke-width="11"')+P(d,null,`stroke="${c}" stroke-width="6"`);
const trunk=(x,y,l)=>S([[x-14,y],[x-11,y+l/2],[x-16,y+l],[x+15,y+l+2],[x+12,y+l/2],[x+15,y-2]],'#8A5434')+L([[x-4,y+14],[x-2,y+l/2],[x-5,y+l-14]],'stroke="#B98455" stroke-width="3"');
const mat=rect(0,0,480,300,'#C98B4E',N)+[...Array(12)].map((_,i)=>P(`M0 ${12+i*26}H480`,null,'stroke="#b57a41" stroke-width="2" stroke-dasharray="14 7"')).join('')+P('M22 0V300M458 0V300',null,'stroke="#86194A" stroke-width="10"');
const crown=(x,y,s=1)=>at(x,y,s,leaf(-52,2,-160)+leaf(52,0,-22)+leaf(-34,-34,-130)+leaf(34,-36,-52)+leaf(0,-52,-92)+leaf(0,-6,-92));

// 1 the water runs
const woman=(x,o,flip)=>at(x,256,.74,H.standing({hsc:1.1,slv:.3,...o}),{flip});
scenes['clean-drain']=()=>svg(480,300,[O.bg('#FBEDD6','#E6CFA2',176),stall(18,70,190,C.clay),stall(272,70,190,C.river),rect(22,176,182,42,'#B98455'),rect(276,176,182,42,'#B98455'),
 [50,90,130].map(x=>banana(x,168,0,1.2)).join(''),[340,376,412].map(x=>ell(x,164,15,14,C.leaf)).join(''),
 woman(92,{skin:C.s3,shirt:C.rose,skirt:C.indigo,head:{hair:'wrap',kr:'url(#k)',mouth:'smile',eyes:'happy'},tR:'grip',armR:[56,-206,66,-214],mid:hoe(76,-290,294),tL:'grip',armL:[-48,-208,-14,-236],front:banana(-8,-244,-60)}),
 woman(240,kanitha({head:{mouth:'laugh',eyes:'happy'},tR:'grip',armR:[54,-210,34,-244],armL:[-46,-206,-34,-166],front:banana(30,-254,-40)})),
 woman(388,{skin:C.s2,shirt:C.white,skirt:C.lotus,head:{hair:'bob',mouth:'smile'},tR:'grip',armR:[52,-212,30,-242],tL:'grip',armL:[-50,-200,-46,-160],front:banana(24,-252,-40)+P('M-70-110Q-46-170-22-110',null,'stroke-width="4"')+P('M-78-112H-14L-22-70H-70z',C.straw)+P('M-75-98H-17M-72-84H-20',null,'stroke="#8A5434" stroke-width="2"')},true),
 P('M-6 262H486V272H-6z','#C9BDB6')+rect(-6,272,492,34,'#8FC3D6')+P('M30 284h60M150 292h70M290 282h60M400 292h50',null,'stroke="#FFFBF4" stroke-width="4"')].join(''),K);

// 2 on Tuesday it rains
scenes['brown-water']=()=>svg(480,300,[rect(0,0,480,300,'#B9BFC9',N),P('M0 150Q120 142 240 150T480 146V300H0z','#A9A48C',N),
 stall(36,44,260,C.clay,220),[60,120,330,390,450,20,360,430].map((x,i)=>P(`M${x} ${[20,6,10,40,18,100,90,120][i]}l-8 30`,null,'stroke="#FFFBF4" stroke-width="3"')).join(''),
 at(166,170,1.02,H.bust(kanitha({head:{eyes:'down',mouth:'calm'},tilt:10,tL:'none',tR:'none',armL:[-46,-24,-34,-8],armR:[46,-24,34,-8]}))),
 rect(60,176,16,110,'#A36F47')+rect(256,176,16,110,'#A36F47')+rect(40,168,252,18,'#D2A873'),banana(84,160,0,1.3)+banana(110,160,4,1.3)+banana(246,160,0,1.3),
 rect(360,196,14,90,'#A36F47')+rect(452,196,14,90,'#A36F47')+rect(342,184,146,16,'#D2A873'),
 P('M-6 236Q60 228 120 236T240 236T360 236T486 234V306H-6z','#8C6440'),P('M100 252q20-6 40 0M330 248q16-5 32 0M20 286q24-7 48 0M240 290q24-7 48 0M410 284q20-6 40 0',null,'stroke="#C9A37C" stroke-width="3.5"'),
 shell(112,264,1.1,-8)+shell(212,250,1,12)+shell(312,268,1.25,-4)+shell(412,252,1,10)+shell(24,256,1,6),
 P('M-6 278Q60 270 120 278T240 278T360 278T486 276V306H-6z','#7A5536',N)].join(''));

// 3 why always at five?
scenes.question=()=>svg(480,300,[O.bg('#FBEDD6','#E6CFA2',176),stall(250,34,200,C.clay),rect(254,168,192,44,'#B98455'),[290,330].map(x=>banana(x,160,0,1.3)).join(''),
 O.mat([[40,214],[250,214],[262,262],[10,262]]),
 at(132,250,1.06,H.seated(peng({tilt:-7,tL:'grip',armL:[-46,-60,-26,-56],tR:'grip',armR:[46,-60,30,-58],
  mid:[-26,-13,0,13,26].map(x=>P(`M${x*.8} -40L${x*1.25} -86`,null,'stroke-width="5.5"')+P(`M${x*.8} -40L${x*1.25} -85`,null,'stroke="#E3C48F" stroke-width="2.5"')).join('')+P('M-32-54H34L26-12H-24z',C.straw)+P('M-30-43H31M-28-31H29M-26-20H27',null,'stroke="#8A5434" stroke-width="2"')}))),
 P('M26 270L236 256',null,'stroke-width="8"')+P('M28 270L232 256.400',null,'stroke="#FFFBF4" stroke-width="4"'),
 at(350,268,.76,H.standing(kanitha({tilt:6,lean:4,head:{mouth:'oh'},armL:[-44,-204,-34,-164],tR:'open',armR:[50,-206,74,-218]})),{flip:true}),
 P('M-6 272H486V281H-6z','#C9BDB6')+rect(-6,281,492,24,'#8C6440')+shell(300,276,1,-14)+shell(420,280,1,8)].join(''));

// 4 ask why, and why again
scenes.roots=()=>svg(480,300,[mat,crown(206,76,.8),trunk(206,74,66),
 string('M198 140Q170 160 150 200T120 270'),string('M206 142Q204 180 214 214','#F2B632'),string('M216 140Q250 156 262 190'),
 string('M262 196Q274 226 256 252'),
 at(506,176,1,pinch(C.s1,C.gold,''),{flip:true,rot:0}),P('M374 228Q330 236 300 256T256 256',null,'stroke-width="11"')+P('M374 228Q330 236 300 256T256 256',null,'stroke="#FFFBF4" stroke-width="6"'),
 ].join(''));

// 5 remember
scenes.card=()=>svg(480,300,[mat,crown(250,86,.9),trunk(250,86,70),
 string('M244 156Q238 200 250 276'),string('M260 154Q300 180 330 276'),
 string('M240 154Q200 176 186 200T128 226','#F2B632'),
 at(4,182,1,pinch(C.s1,C.gold,''),{})].join(''));
