// Lesson 2 of module 2: Chansy, who presses sugar-cane juice where the minibuses stop.
import {C,svg,at,krama,P,S,L,ell,rect} from '../pen.mjs';
import * as H from '../people.mjs';
import * as O from '../things.mjs';
const N='stroke="none"',T='stroke-width="1.6"',K=krama('k','#9DB0D8','#23326B');
export const slug='phone-and-accounts';
export const folder='src/lib/content/modules/02-safe-online-and-offline/02-phone-and-accounts';
export const scenes={};

const chansy=(o={})=>({skin:C.s1,shirt:C.jade,skirt:C.indigo,kr:'url(#k)',knot:true,slv:.2,roll:true,hsc:1.08,...o,head:{hair:'pony',mouth:'calm',...o.head}});
const phone=(x,y,rot,s,scr)=>at(x,y,s,O.phone(0,0,0,1,scr),{rot});
const cane=(x1,y1,x2,y2)=>P(`M${x1} ${y1}L${x2} ${y2}`,null,'stroke-width="14"')+P(`M${x1} ${y1}L${x2} ${y2}`,null,'stroke="#A9BF7E" stroke-width="9.5"')+[.18,.5,.82].map(t=>{const x=x1+(x2-x1)*t,y=y1+(y2-y1)*t,l=Math.hypot(x2-x1,y2-y1),a=(y2-y1)/l*5,b=(x2-x1)/l*5;return P(`M${Math.round(x-a)} ${Math.round(y+b)}L${Math.round(x+a)} ${Math.round(y-b)}`,null,T);}).join('');
const glass=(x,y,s=1,full=true)=>at(x,y,s,P('M-13-34H13L10 0H-10z',C.white)+(full?P('M-11.6-24H11.6L9.4-1.200H-9.4z','#C9D98F',N):'')+P('M-13-34H13L10 0H-10z',null));
// the press: two rollers in a frame, a big wheel with a handle, the cane goes through
const wheel=(x,y,r,a)=>`<circle cx="${x}" cy="${y}" r="${r}" fill="none" stroke-width="11"/><circle cx="${x}" cy="${y}" r="${r}" fill="none" stroke="${C.clay}" stroke-width="6.500"/>`+[0,60,120].map(d=>{const t=(d+a)*Math.PI/180,c=Math.round(Math.cos(t)*r),s=Math.round(Math.sin(t)*r);return P(`M${x-c} ${y-s}L${x+c} ${y+s}`,null,'stroke-width="5"');}).join('')+ell(x,y,8,8,C.gold);
const press=(x,y,s=1)=>at(x,y,s,P('M-14-22L-30 0M14-22L30 0',null,'stroke-width="9"')+rect(-44,-110,88,90,C.river,'',6)+rect(-34,-98,68,60,'#5a4349',T,3)+ell(0,-82,15,15,'#B7C4D8')+ell(0,-54,15,15,'#B7C4D8')+ell(0,-82,4,4,C.ink,N)+ell(0,-54,4,4,C.ink,N)+P('M-34-30H34V-20L10-10H-10L-34-20z','#B7C4D8',T));
const awning=(w=480)=>P(`M-6-6H${w+6}V26H-6z`,C.lotus)+[...Array(Math.floor(w/60)+(w>400?1:0))].map((_,i)=>P(`M${i*60-10} 26h30v14q-15 12-30 0z`,C.white)+P(`M${i*60+20} 26h30v14q-15 12-30 0z`,C.lotus)).join('');
const van=(x,y,s)=>at(x,y,s,P('M-90-14V-78Q-90-92-76-92H52Q64-92 72-78L88-46V-14z',C.white,T)+P('M-80-80H-44V-52H-80zM-36-80H0V-52H-36zM8-80H52L68-52H8z','#BFD8D6',T)+P('M-90-38H88V-30H-90z',C.jade,N)+ell(-52,-14,16,16,'#5a4349',T)+ell(50,-14,16,16,'#5a4349',T)+ell(-52,-14,6,6,C.grey,N)+ell(50,-14,6,6,C.grey,N));
const counter=(y=226)=>P(`M-6 ${y-18}H488V${y+6}H-6z`,'#D2A873')+rect(-6,y+6,500,90,'#A36F47')+P(`M-6 ${y+6}H490`,null,'stroke-width="3"');
const arm=(o,...a)=>H.arm(...a,{skin:C.s1,cloth:C.jade,slv:.2,roll:true,nopatch:true,...o});

// 1 a friendly man rings
scenes.caller=()=>svg(480,300,[O.bg('#FBEDD6','#E6CFA2',180),P('M0 186H480V206H0z','#C9BDB6',N),van(104,196,.86),P('M18 20V300M462 20V300',null,'stroke="#8d6f5a" stroke-width="7"'),awning(),
 at(212,246,1.42,H.bust(chansy({hy:0,tilt:-13,head:{mouth:'talk'},armL:[-50,-20,-14,-6],tR:'grip',armR:[54,-30,78,-20],front:''}))),
 at(212,246,1.42,at(-25,-101,1.24,O.phone(0,0),{rot:-4})),
 counter(232),
 at(212,246,1.42,arm({t:'grip'},-29,-59,-52,-18,-18,-8)),cane(86,222,214,220),
 press(376,236,1.06),cane(256,170,348,174),wheel(376,160,47,20),P('M376 160L331 196',null,'stroke-width="9"')+P('M324 202l10-12',null,'stroke-width="15"')+P('M324 202l10-12',null,`stroke="${C.straw}" stroke-width="10"`),
 at(212,246,1.42,arm({t:'grip'},28,-59,48,-22,72,-30)),glass(440,234,.9)].join(''),K);

// 2 she reads it out; three wait
const buyer=(x,y,z,o)=>at(x,y,z,H.standing({hsc:1.08,tR:'grip',armR:[46,-206,56,-226],rR:10,armL:[-44,-204,-36,-162],...o,front:at(70,-230,1,glass(0,12,.95,false))+at(56,-226,1.08,H.hand('grip',o.skin),{rot:-52})}),{flip:true});
scenes['six-digits']=()=>svg(480,300,[O.bg('#FBEDD6','#E6CFA2',180),P('M0 186H480V206H0z','#C9BDB6',N),O.palm(424,190,.9),
 buyer(302,352,.8,{skin:C.s2,shirt:C.clay,skirt:C.indigo,head:{hair:'hijab',sc:C.rose,mouth:'calm'}}),
 buyer(380,362,.84,{skin:C.s3,shirt:C.river,trousers:C.indigo,head:{hair:'man',eyes:'tired',mouth:'calm'}}),
 buyer(456,352,.84,{skin:C.s1,shirt:C.indigo,skirt:C.lotus,head:{hair:'bun',mouth:'calm'}}),
 P('M18 20V300M226 20V220',null,'stroke="#8d6f5a" stroke-width="7"'),awning(240),
 at(124,250,1.42,H.bust(chansy({tilt:8,head:{mouth:'talk',eyes:'down'},armL:[-46,-20,-12,-8],tR:'grip',armR:[52,-36,60,-58],rR:-10,mid:phone(67,-74,8,1.35)}))),
 counter(236),press(38,240,.9),cane(-20,186,60,186),
 at(124,250,1.42,arm({t:'rest'},-29,-59,-46,-20,-6,-8)),cane(170,230,300,228)].join(''),K);

// 3 what did she give away?
scenes.question=()=>svg(480,300,[rect(0,0,480,300,'#6D78A8',N),ell(62,54,26,26,'#F6E6CB',N)+ell(74,48,22,22,'#6D78A8',N)+[[120,30],[150,84],[30,120],[420,40],[446,96],[392,84]].map(([x,y])=>ell(x,y,2.4,2.4,C.white,N)).join(''),
 P('M0 214Q120 200 240 210T480 206V300H0z','#4F6A63',N),O.palm(46,222,.8),
 rect(138,-6,342,258,'#B98455')+[20,48,76,104,132,160,188,216,238].map(y=>P(`M138 ${y}H480`,null,'stroke="#8d6f5a" stroke-width="2"')).join(''),
 rect(190,-6,160,258,'#FBE3A8')+rect(178,-6,14,258,'#8A5434')+rect(350,-6,14,258,'#8A5434'),
 P('M116 252H490V272H116z','#D2A873')+P('M96 272H490V304H96z','#A36F47'),
 rect(398,58,54,70,'#FBE3A8')+P('M425 58v70M398 92h54',null,'stroke-width="3"'),
 at(268,256,.79,H.standing(chansy({tilt:-4,head:{eyes:'open',mouth:'oh'},back:'L',tL:'none',armL:[-24,-216,-14,-196],tR:'open',armR:[54,-210,80,-240],rR:-24,
  front:at(-22,-282,1.35,O.phone(0,0),{rot:-6})+arm({t:'grip',hrot:14},-29,-237,-60,-206,-37,-258)})))].join(''),K);

// 4 a code that arrives is a key
const key=(x,y,s,rot)=>at(x,y,s,`<g stroke-width="${Math.round(23/s)/10+.3}">`+P('M-34 0A17 17 0 1 1 0 0 17 17 0 1 1-34 0zM-26 0A9 9 0 1 0-8 0 9 9 0 1 0-26 0z',C.gold,'fill-rule="evenodd"')+P('M-1-5H52V14H44V6H38V11H31V5H-1z',C.gold)+'</g>',{rot});
scenes['code-is-key']=()=>svg(480,300,[O.bg('#FBEDD6','#E6CFA2',180),P('M0 186H480V206H0z','#C9BDB6',N),van(392,196,.7),P('M18 20V300M462 20V300',null,'stroke="#8d6f5a" stroke-width="7"'),awning(),
 at(196,250,1.5,H.bust(chansy({tilt:-3,head:{mouth:'calm',eyes:'down'},tL:'rest',armL:[-50,-22,-8,-38],tR:'rest',armR:[50,-22,20,-36],mid:''}))),
 P('M126 66q-14 26-2 52M110 76q-9 18-1 34M272 66q14 26 2 52M288 76q9 18 1 34',null,'stroke="#86194A" stroke-width="4"'),
 at(196,250,1.5,phone(4,-42,-8,1.25,'#5a4349')+arm({t:'rest'},-29,-59,-50,-20,-14,-36)+arm({t:'rest'},28,-59,50,-20,21,-32)),
 counter(254),key(366,248,1.7,-8)].join(''),K);

// 5 many hands on one phone
scenes['many-hands']=()=>svg(480,300,[rect(0,0,480,300,'#F6E6CB',N),[0,1,2,3,4,5,6].map(i=>P(`M${i*76+12} 0V206`,null,'stroke="#e2cba6" stroke-width="3"')).join(''),rect(0,206,480,94,'#DDBE93',N)+P('M0 206H480',null,'stroke="#8d6f5a" stroke-width="3"'),O.window_(354,36,64,70),
 O.mat([[50,214],[430,214],[480,302],[0,302]]),
 at(150,286,1.24,H.seated(chansy({tilt:12,lean:4,head:{eyes:'down'},tL:'grip',armL:[-46,-56,-4,-58],tR:'none',armR:[52,-62,38,-66],front:phone(16,-70,6,1.7)+at(2,-56,1.1,H.hand('grip',C.s1))+arm({t:'point',hrot:-14},28,-92,64,-60,42,-68)}))),
 at(374,292,.9,H.seated({hsc:1.36,slv:-1,skin:C.s2,shirt:C.gold,skirt:C.rose,hem:C.white,tilt:-6,head:{hair:'bob',mouth:'laugh'},tL:'palm',armL:[-10,-74,44,-96],tR:'palm',armR:[52,-72,84,-88],rR:0}),{flip:true})].join(''));

// 6 remember
scenes.card=()=>svg(480,300,[rect(0,0,480,300,'#F6E6CB',N),
 at(240,150,1,[...Array(26)].map((_,i)=>P(`M-202 ${-104+i*8.3}H-216M202 ${-104+i*8.3}H216`,null,'stroke="#23326B" stroke-width="3"')).join('')+rect(-200,-112,400,224,'url(#k)'),{rot:3}),
 at(152,150,1,rect(-58,-104,116,208,C.ink,'',16)+rect(-48,-88,96,172,'#E2F1EE',T,6)+P('M-16-14V-32A16 16 0 0 1 16-32V-14',null,'stroke-width="12.500"')+P('M-16-14V-32A16 16 0 0 1 16-32V-14',null,`stroke="${C.lotus}" stroke-width="7.500"`)+rect(-28,-16,56,44,C.lotus,'',7)+ell(0,3,6,6,C.white,N)+P('M0 4V16',null,`stroke="${C.white}" stroke-width="4.500"`)+[-30,-18,-6,6,18,30].map(x=>ell(x,54,4,4,C.ink,N)).join(''),{rot:-7}),
 key(334,160,2.5,-62)].join(''),krama('k','#C9D6EE','#9DB0D8','#FFFBF4',32));
