// Lesson 3 of module 2: Nita photographs the weavers; Molika does not want to be found.
import {C,svg,at,krama,P,S,L,ell,rect} from '../pen.mjs';
import * as H from '../people.mjs';
import * as O from '../things.mjs';
const N='stroke="none"',T='stroke-width="1.6"';
export const slug='before-i-post';
export const folder='src/lib/content/modules/02-safe-online-and-offline/03-before-i-post';
export const scenes={};

const nita=(o={})=>({skin:C.s1,shirt:C.gold,skirt:C.lotus,slv:.4,hsc:1.08,...o,head:{hair:'long',mouth:'calm',...o.head}});
const molika=(o={})=>({skin:C.s2,shirt:C.indigo,skirt:C.clay,slv:.4,hsc:1.08,...o,head:{hair:'bun',mouth:'calm',earring:1,...o.head}});
const phone=(x,y,rot,s,inner='',scr)=>at(x,y,s,O.phone(0,0,0,1,scr)+inner,{rot});
// the stripes of the cloth on a loom
const cloth=(x,y,w,h)=>rect(x,y,w,h,C.lotus)+[.14,.34,.6,.8].map((t,i)=>rect(x,y+h*t,w,h*.09,i%2?C.rose:C.gold,N)).join('')+rect(x,y,w,h,'none');
const threads=(x,y,w,h,n)=>rect(x,y,w,h,C.white)+[...Array(n)].map((_,i)=>P(`M${Math.round(x+w*(i+1)/(n+1))} ${y}v${h}`,null,'stroke="#C4527F" stroke-width="1.8"')).join('');
// a loom from the front: two posts, the beam, the cloth that hangs from it
const loom=(x,y,s=1,w=104)=>at(x,y,s,rect(-w/2-4,-64,10,66,'#8A5434')+rect(w/2-6,-64,10,66,'#8A5434')+cloth(-w/2+12,-48,w-24,40)+rect(-w/2-12,-62,w+24,14,'#B98455','',5));
const wall=(c='#F6E6CB',d='#e2cba6')=>rect(0,0,480,300,c,N)+[0,1,2,3,4,5,6].map(i=>P(`M${i*76+12} 0V206`,null,`stroke="${d}" stroke-width="3"`)).join('');

// 1 seven at the loom, and one picture
const W=(x,y,z,o)=>at(x,y-30*z,z,H.bust({tilt:-3,armL:[-44,-26,-30,-2],armR:[44,-26,30,-2],hsc:1.12,...o,head:{mouth:'laugh',eyes:'happy',...o.head}}))+loom(x,y+22*z,z*1.02);
scenes['seven-at-the-loom']=()=>svg(480,300,[wall(),rect(0,176,480,124,'#DDBE93',N)+P('M0 176H480',null,'stroke="#8d6f5a" stroke-width="3"'),
 O.window_(28,20,46,50),O.window_(292,20,46,50),rect(128,16,112,50,'#7FA58F')+P('M122 66H246',null,'stroke-width="5"'),
 W(66,166,.74,{skin:C.s3,shirt:C.jade,head:{hair:'bob'}}),W(182,166,.74,{skin:C.s1,shirt:C.white,head:{hair:'short',hc:C.grey,age:'old'}}),W(298,166,.74,{skin:C.s2,shirt:C.sky,head:{hair:'hijab',sc:C.river}}),
 W(66,290,.86,{skin:C.s1,shirt:C.clay,head:{hair:'topbun'}}),W(186,290,.86,molika({head:{mouth:'laugh',eyes:'happy'}})),W(306,290,.86,{skin:C.s3,shirt:C.rose,head:{hair:'wrap'}}),
 at(426,346,1.02,H.standing(nita({head:{mouth:'smile'},tL:'none',armL:[-40,-206,-30,-180],tR:'grip',armR:[50,-216,66,-254],rR:6,mid:phone(72,-272,6,1.35,'','#5a4349')})),{flip:true})].join(''),krama('k'));

// 2 one person should not find her
scenes.molika=()=>svg(480,300,[wall('#F1CFA0','#DFB57F'),rect(0,206,480,94,'#C99A63',N)+P('M0 206H480',null,'stroke="#8d6f5a" stroke-width="3"'),
 rect(208,28,104,92,'#F5A65B')+ell(262,94,20,20,C.gold,N)+P('M208 100h104v20H208z','#7d6c66',N)+P('M260 28v92M208 74h104',null,'stroke-width="3"')+rect(208,28,104,92,'none')+rect(200,120,120,8,'#B98455'),
 rect(30,236,148,12,'#B98455')+P('M46 248V300M162 248V300',null,'stroke-width="11"'),
 at(112,238,1.16,H.sitting(molika({tilt:9,lean:4,head:{eyes:'down'},armL:[-44,-58,2,-42],armR:[46,-58,32,-42],drop:58}))),
 rect(250,160,12,144,'#8A5434')+rect(318,160,12,144,'#8A5434')+threads(262,180,56,46,6)+cloth(262,226,56,34)+rect(238,166,104,14,'#B98455','',5)+rect(238,256,104,12,'#B98455','',5),
 at(408,322,.98,H.standing(nita({tilt:8,head:{eyes:'tired'},armL:[-42,-206,-8,-176],armR:[44,-206,14,-174]})),{flip:true})].join(''));

// 3 eleven have passed it on
const ENDS=[[-8,24],[-8,92],[-8,164],[-8,238],[60,308],[112,-8],[230,-8],[350,-8],[488,22],[488,96],[488,178],[488,262]];
scenes.question=()=>svg(480,300,[rect(0,0,480,300,'#F6E6CB',N),
 ENDS.map(([x,y],i)=>P(`M312 150Q${Math.round((x+312)/2+(i%2?24:-24))} ${Math.round((y+150)/2+(i%2?-26:26))} ${x} ${y}`,null,`stroke="${[C.lotus,C.rose,C.clay,C.river][i%4]}" stroke-width="4"`)).join(''),
 at(208,318,1.7,H.bust(nita({tilt:10,head:{eyes:'down'},armL:[-48,-20,-10,0],tR:'grip',armR:[56,-28,70,-72],rR:-20,mid:''}))),
 at(208,318,1.7,phone(63,-97,6,1.5)+at(70,-72,1.08,H.hand('grip',C.s1),{rot:-86})),
 ].join(''));

// 4 ask before, show it after: the picture on the phone shows two hands on the cloth
const shot='<path d="M-7.500-14h15v27h-15z" fill="#86194A" stroke="none"/><path d="M-7.500-8h15M-7.500 4h15" stroke="#F2B632" stroke-width="2.600"/><path d="M-7-1Q-4-5-1-2M7 0Q4-4 1-1" stroke="#C48A5E" stroke-width="3.600" fill="none"/>';
scenes['ask-first']=()=>svg(480,300,[wall(),rect(0,206,480,94,'#DDBE93',N)+P('M0 206H480',null,'stroke="#8d6f5a" stroke-width="3"'),O.window_(210,34,62,66),
 O.mat([[50,214],[430,214],[480,302],[0,302]]),
 at(366,286,1.22,H.seated({skin:C.s3,shirt:C.river,skirt:C.rose,slv:.4,hsc:1.08,tilt:9,lean:4,head:{hair:'wrap',mouth:'calm',eyes:'down'},armL:[-44,-58,-6,-40],armR:[44,-58,14,-38]}),{flip:true}),
 at(116,286,1.22,H.seated(nita({tilt:2,lean:2,head:{mouth:'calm'},armL:[-42,-58,-4,-40],tR:'grip',armR:[52,-66,80,-86],mid:phone(92,-98,8,1.6,shot)})))].join(''),krama('k','#9DB0D8','#23326B'));

// 5 look into the corners
scenes.corners=()=>svg(480,300,[rect(0,0,480,300,'#DDBE93',N),P('M0 60H480M0 150H480M0 240H480',null,'stroke="#C99A63" stroke-width="2.4"'),
 at(206,146,1,rect(-180,-122,360,244,C.white,'',6)+`<clipPath id="c"><path d="M-164-106h328v212h-328z"/></clipPath><g clip-path="url(#c)">`+rect(-164,-106,328,212,'#E2F1EE',N)+P('M-164-10Q0-24 164-10V106H-164z','#C9D3A2',N)+P('M-164 30Q0 18 164 34V106H-164z','#E6CFA2',N)+at(112,22,.92,O.house(0,0))
 +at(44,62,.95,ell(-24,-12,13,13,'none','stroke-width="6"')+ell(26,-12,13,13,'none','stroke-width="6"')+P('M-24-12L-10-34H14L26-12M14-34L20-48H10','none','stroke-width="6"')+S([[-22,-34],[-10,-40],[10,-40],[16,-26],[4,-16],[-12,-18]],C.lotus))
 +at(-80,128,1.3,H.bust({skin:C.s2,shirt:C.jade,hsc:1.08,head:{hair:'bun',mouth:'smile'},armL:[-44,-22,-30,4],armR:[44,-22,30,4],front:''}))+`</g>`,{rot:-3}),
 H.reach(520,330,384,196,C.s1,C.gold,'point')].join(''));

// 6 seven pairs of hands
const PAIRS=[[112,-34,104,92,C.s1,C.gold],[240,-34,240,86,C.s2,C.indigo],[368,-34,376,92,C.s3,C.jade],[112,334,104,208,C.s3,C.rose],[240,334,240,214,C.s1,C.clay],[368,334,376,208,C.s2,C.river],[-40,150,52,150,C.s2,C.sky]];
scenes.card=()=>svg(480,300,[rect(0,0,480,300,'#F6E6CB',N),[...Array(22)].map((_,i)=>P(`M24 ${66+i*8}H8M456 ${66+i*8}H472`,null,'stroke="#86194A" stroke-width="3"')).join(''),
 rect(24,60,432,180,C.lotus)+[76,204].map(y=>rect(24,y,432,10,C.gold,N)+rect(24,y+14,432,6,C.rose,N)).join('')+rect(24,104,432,92,'url(#h)',N)+rect(24,60,432,180,'none'),
 PAIRS.map(([x1,y1,x2,y2,k,c])=>{const v=x1!==x2&&y1===y2;return [-1,1].map(d=>`<g>${at(x2+(v?0:d*27),y2+(v?d*27:0),.8,H.reach(v?-112:d*10,v?0:(y1-y2)*1.25,0,0,k,c,'open',{f:v?d>0:(y1<0?d<0:d>0)}))}</g>`).join('');}).join('')].join(''),
 '<pattern id="h" width="32" height="32" patternUnits="userSpaceOnUse" stroke="none"><path fill="#5E0F33" d="M0 0h32v32H0z"/><path fill="#C4527F" d="M16 2l10 14-10 14L6 16z"/><path fill="#F2B632" d="M16 10l4 6-4 6-4-6z"/></pattern>');
