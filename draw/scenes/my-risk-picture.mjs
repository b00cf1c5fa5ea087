// Lesson 1 of module 2: Raksmey, who sells porridge and keeps the group's book, and her sister-in-law Phoeun.
import {C,svg,at,krama,hol,P,S,L,ell,rect} from '../pen.mjs';
import * as H from '../people.mjs';
import * as O from '../things.mjs';
import {pinch} from '../close.mjs';
const N='stroke="none"',T='stroke-width="1.6"',K=krama('k');
export const slug='my-risk-picture';
export const folder='src/lib/content/modules/02-safe-online-and-offline/01-my-risk-picture';
export const scenes={};

const raksmey=(o={})=>({skin:C.s2,shirt:C.lotus,skirt:C.river,slv:.3,hsc:1.08,...o,head:{hair:'topbun',mouth:'calm',earring:1,...o.head}});
const phoeun=(o={})=>({skin:C.s1,shirt:C.white,skirt:'url(#h)',slv:.4,hsc:1.08,...o,head:{hair:'short',hc:C.grey,age:'old',mouth:'talk',...o.head}});
const steam=(...p)=>p.map(([x,y])=>P(`M${x} ${y}q-11-12 0-25t0-25`,null,'stroke="#FFFBF4" stroke-width="6"')).join('');
const porridge=(x,y,s=1)=>at(x,y,s,P('M-36 0C-34 20-22 28-14 30H14C22 28 34 20 36 0z',C.sky)+ell(0,0,36,10,C.white)+ell(0,1,28,6.5,C.straw,T)+P('M-8 0h5M6 2h5M0-2h4',null,'stroke="#6E9A4E" stroke-width="2.6"'));
const pot=(x,y,s=1)=>at(x,y,s,S([[-44,-50,1],[-50,-24],[-36,0],[0,5],[36,0],[50,-24],[44,-50,1]],'#B7C4D8')+ell(0,-51,47,9,C.straw)+P('M-50-34H-58M50-34H58',null,'stroke-width="6"'));
// an open notebook that lies on a table
const book=(x,y,s=1)=>at(x,y,s,P('M0-20Q-26-26-52-18L-68 16Q-32 8 0 16Q32 8 68 16L52-18Q26-26 0-20z',C.white)+P('M0-20V16',null)+P('M-48-10Q-30-15-12-12M-53 0Q-32-6-12-3M-57 9Q-34 3-12 6M48-10Q30-15 12-12M53 0Q32-6 12-3',null,'stroke="#9a857c" stroke-width="2.6"'));
const page='<path d="M-5-10h10M-5-6h7M-5-2h10M-5 2h6M-5 6h9" fill="none" stroke="#86194A" stroke-width="1.6"/>';
const phone=(x,y,rot,s,inner='',scr)=>at(x,y,s,O.phone(0,0,0,1,scr)+inner,{rot});
const seed=(x,y,rot=0,s=1)=>at(x,y,s,S([[-9,1],[-5,-6],[4,-6],[11,0],[5,6],[-4,6]],C.gold,T)+L([[-4,-1],[0,-3],[4,-2]],'stroke="#FFFBF4" stroke-width="1.6"'),{rot});
// a cross drawn in sand: a groove has a dark and a light side
const groove=d=>P(d,null,'stroke="#FBEDD6" stroke-width="15"')+P(d,null,'stroke="#A9763F" stroke-width="8"');
const sand=rect(0,0,480,300,'#EBD3A6',N)+[[30,40],[120,22],[420,30],[70,120],[390,190],[150,250],[300,276],[440,260],[40,220],[330,110]].map(([x,y])=>P(`M${x} ${y}q10-5 20 0`,null,'stroke="#D9BE95" stroke-width="2.6"')).join('');

// 1 a photo of the loan page
scenes['loan-page']=()=>svg(480,300,[O.bg('#FBEDD6','#E6CFA2',190),O.field(178),O.palm(442,184,.86),
 P('M22 20V300M410 20V300',null,'stroke="#8d6f5a" stroke-width="7"')+P('M-6-6H430L446 34 416 50 386 34 356 50 326 34 296 50 266 34 236 50 206 34 176 50 146 34 116 50 86 34 56 50 26 34-6 46z',C.clay),
 at(206,238,1.36,H.bust(raksmey({head:{eyes:'down'},tilt:9,armL:[-50,-20,-12,-6],tR:'grip',armR:[52,-22,66,-46],rR:-6,mid:phone(77,-60,16,1.25,page)}))),
 P('M-6 218H488V248H-6z','#D2A873')+rect(-6,248,500,60,'#A36F47')+P('M-6 248H490',null,'stroke-width="3"'),
 pot(40,236,.95),at(206,238,1.36,H.arm(-29,-59,-50,-20,-12,-6,{skin:C.s2,cloth:C.lotus,t:'rest',slv:.3})),steam([26,178],[54,178]),porridge(120,222,.86),steam([120,206]),
 book(338,236,1.1)].join(''));

// 2 five boys and an open phone
scenes['after-supper']=()=>{const boy=(x,y,z,o,flip)=>at(x,y,z,H.seated({hsc:1.32,slv:-1,tilt:8,lean:4,armL:[-42,-58,-4,-40],armR:[44,-58,14,-38],hem:C.indigo,skirt:C.indigo,...o,head:{hair:'man',eyes:'down',mouth:'smile',...o.head}}),{flip});
 return svg(480,300,[rect(0,0,480,300,'#4E5788',N),[0,1,2,3,4,5,6].map(i=>P(`M${i*76+12} 0V196`,null,'stroke="#434B78" stroke-width="3"')).join(''),rect(0,196,480,104,'#3A3557',N),
 at(-252,0,1,rect(290,30,86,76,C.indigo)+rect(282,106,102,8,'#8A5434')+P('M344 46A19 19 0 1 0 354 76 16 16 0 0 1 344 46z',C.gold,T)+ell(308,54,2,2,C.gold,N)+ell(318,90,2,2,C.gold,N)),
 ell(252,178,206,130,'#8F84A0',N),ell(252,182,152,106,'#E9CE9B',N),
 O.mat([[66,214],[424,214],[480,304],[0,304]]),
 boy(192,222,.8,{skin:C.s1,shirt:C.sky}),boy(304,222,.8,{skin:C.s3,shirt:C.jade,head:{mouth:'oh'}},true),
 boy(86,286,.88,{skin:C.s3,shirt:C.clay,tilt:4}),boy(404,286,.88,{skin:C.s1,shirt:C.white,tilt:4,head:{mouth:'talk'}},true),
 at(244,306,.92,H.seated({hsc:1.3,slv:-1,skin:C.s2,shirt:C.gold,skirt:C.clay,tilt:8,head:{hair:'man',eyes:'down',mouth:'laugh'},tL:'grip',armL:[-48,-56,-22,-56],tR:'grip',armR:[48,-56,28,-56],
  front:phone(3,-66,0,1.7,page,'#FFF3C4')+at(-28,-54,1.1,H.hand('grip',C.s2))+at(34,-54,1.1,H.hand('grip',C.s2),{flip:true})}))].join(''));};

// 3 who holds your phone?
scenes.question=()=>svg(480,300,[rect(0,0,480,300,'#F6E6CB',N),[0,1,2,3,4,5,6].map(i=>P(`M${i*76+12} 0V206`,null,'stroke="#e2cba6" stroke-width="3"')).join(''),rect(0,206,480,94,'#DDBE93',N)+P('M0 206H480',null,'stroke="#8d6f5a" stroke-width="3"'),
 P('M176 62H304',null,'stroke-width="9"')+P('M176 62H304',null,'stroke="#B98455" stroke-width="5"')+[200,240,280].map(x=>at(x,57,.5,P('M-30 0C-28-18-14-26-10-26H10C14-26 28-18 30 0z',C.sky))).join(''),
 O.mat([[60,214],[420,214],[476,300],[4,300]]),
 porridge(236,272,.72),at(236,267,.72,P('M-36 0C-34 20-22 28-14 30H14C22 28 34 20 36 0z',C.rose)+ell(0,0,36,10,C.white)),
 at(112,284,1.2,H.seated(phoeun({tilt:2,lean:4,tL:'grip',armL:[-46,-58,-14,-52],armR:[50,-60,32,-60],tR:'grip',mid:at(10,-64,.86,P('M-36 0C-34 20-22 28-14 30H14C22 28 34 20 36 0z',C.sky)+ell(0,0,36,10,C.white)),front:S([[6,-74],[22,-76],[38,-66],[42,-44],[36,-22],[26,-18],[18,-30],[20,-50]],'url(#k)')+at(46,-61,1.05,H.hand('grip',C.s1),{rot:186})}))),
 at(372,284,1.2,H.seated(raksmey({tilt:12,lean:2,head:{eyes:'down'},armL:[-44,-58,-6,-40],tR:'grip',armR:[50,-58,58,-78],mid:phone(62,-92,8,1.3)})),{flip:true})].join(''),K+hol);

// 4 how often, and how bad?
scenes['two-questions']=()=>svg(480,300,[sand,groove('M220 16V284M20 164H460'),
 seed(90,246,20,2),seed(164,214,-30,2),seed(330,244,60,2),seed(120,80,10,2),
 ell(388,92,40,9,'#D2B27E',N),
 at(506,-6,1.1,pinch(C.s2,C.lotus,at(125,49,2.3,seed(0,0,40))),{flip:true,rot:-14})].join(''));

// 5 the page stays in the box with two locks
const lock=(x,y,s=1)=>at(x,y,s,P('M-9-6V-18A9 9 0 0 1 9-18V-6',null,'stroke-width="8.5"')+P('M-9-6V-18A9 9 0 0 1 9-18V-6',null,'stroke="#B7C4D8" stroke-width="4"')+rect(-15,-8,30,26,C.gold,'',4)+ell(0,3,3.4,3.4,C.ink,N)+P('M0 4V11',null,'stroke-width="3"'));
scenes['one-change']=()=>svg(480,300,[rect(0,0,480,300,'#F6E6CB',N),[0,1,2,3,4,5,6].map(i=>P(`M${i*76+12} 0V206`,null,'stroke="#e2cba6" stroke-width="3"')).join(''),rect(0,206,480,94,'#DDBE93',N)+P('M0 206H480',null,'stroke="#8d6f5a" stroke-width="3"'),
 P('M216 118L240 96H452L436 118z','#8A5434')+P('M216 118V176H436V118z','#B98455'),
 rect(200,176,252,30,'#5a4349'),
 at(118,288,1.2,H.seated(raksmey({tilt:10,lean:8,head:{eyes:'down',mouth:'smile'},armL:[-42,-58,-4,-40],tR:'grip',armR:[64,-92,118,-100],mid:at(150,-108,1,rect(-30,-34,60,66,C.river,'',3)+rect(-22,-26,44,50,C.jade,T,2)+P('M-30-22h-6M-30-6h-6M-30 10h-6',null,'stroke-width="3"'),{rot:10})}))),
 rect(196,196,262,96,'#B98455')+P('M196 228H458M196 260H458',null,'stroke="#8A5434" stroke-width="2.4"')+P('M212 196V292M442 196V292',null,'stroke="#8A5434" stroke-width="5"'),lock(272,226,1.5),lock(382,226,1.5)].join(''));

// 6 remember
scenes.card=()=>svg(480,300,[rect(0,0,480,300,'#C98B4E',N),[...Array(12)].map((_,i)=>P(`M0 ${12+i*26}H480`,null,'stroke="#b57a41" stroke-width="2" stroke-dasharray="14 7"')).join(''),
 S([[50,36],[150,20],[300,26],[430,30],[456,80],[450,180],[446,262],[360,280],[200,276],[60,272],[26,220],[34,120]],'#EBD3A6'),
 [[90,70],[140,230],[400,220],[70,180],[340,250],[290,60]].map(([x,y])=>P(`M${x} ${y}q10-5 20 0`,null,'stroke="#D9BE95" stroke-width="2.6"')).join(''),
 groove('M240 52V250M72 156H410'),ell(352,116,36,8,'#D2B27E',N),`<g stroke-width=".9">${seed(350,94,-14,3.6)}</g>`+''].join(''));
