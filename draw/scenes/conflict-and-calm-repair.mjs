// Lesson 5 of module 8: Phany and Kimsan, who sell fish paste at one stall.
import {C,svg,at,krama,P,S,L,ell,rect} from '../pen.mjs';
import * as H from '../people.mjs';
import * as O from '../things.mjs';
import {bowl} from '../close.mjs';
const N='stroke="none"',T='stroke-width="1.6"';
export const slug='conflict-and-calm-repair';
export const folder='src/lib/content/modules/08-working-together/05-conflict-and-calm-repair';
export const scenes={};

const phany=(o={})=>({skin:C.s2,shirt:C.clay,skirt:C.indigo,slv:.3,hsc:1.08,...o,head:{hair:'bun',hc:'#7d6c66',mouth:'calm',...o.head}});
const kimsan=(o={})=>({skin:C.s1,shirt:C.jade,skirt:C.lotus,slv:.3,hsc:1.08,...o,head:{hair:'bob',mouth:'calm',earring:1,...o.head}});
const APR=C.gold,EDGE=C.lotus;
// a glazed jar with a cloth lid
const jar=(x,y,s=1,c='#8A5434')=>at(x,y,s,S([[-18,-72,1],[-34,-58],[-38,-34],[-26,0,1],[26,0,1],[38,-34],[34,-58],[18,-72,1]],c)+P('M-36-42Q0-34 36-42',null,'stroke="#E3C48F" stroke-width="4"')+S([[-24,-70],[-20,-84],[0,-88],[20,-84],[24,-70],[10,-66],[-10,-66]],C.white)+P('M-20-74H20',null,'stroke="#C4527F" stroke-width="3.5"'));
const folded=(x,y,s=1,rot=0)=>at(x,y,s,P('M-34-14L30-18 36 8-32 14z',APR)+P('M-32 14L36 8 35 16-32 22z',EDGE)+P('M-2-16L2 11',null,T)+rect(8,-12,16,13,C.white,T,2),{rot});
const slip=(x,y,s=1,rot=0)=>at(x,y,s,P('M-20-25L18-27 21 24-17 27z',C.white)+P('M-11-15H9M-11-5H11M-10 5H8',null,'stroke="#9a857c" stroke-width="3"')+P('M-8 16H13',null,'stroke="#86194A" stroke-width="3.5"'),{rot});
const garlic=(x,y,s=1,rot=0)=>at(x,y,s,S([[-14,4],[-12,-7],[-3,-13],[0,-21,1],[4,-13],[13,-6],[14,5],[6,12],[-7,12]],C.white,T)+P('M-3-12Q-8 0-4 11M3-12Q8 0 4 11',null,'stroke="#C4527F" stroke-width="1.6"'),{rot});
const basket=(x,y,s=1)=>at(x,y,s,P('M-42-34Q0-92 42-34',null,'stroke-width="8"')+P('M-42-34Q0-92 42-34',null,'stroke="#B98455" stroke-width="4"')+garlic(-22,-38)+garlic(20,-38,1,20)+garlic(0,-44,1,-8)+P('M-44-32H44L34 6H-34z',C.straw)+P('M-42-20H42M-39-8H39',null,'stroke="#B98455" stroke-width="2"')+rect(-48,-38,96,9,C.straw,'',4));
const awning='M-6-6H486V34L456 46 426 34 396 46 366 34 336 46 306 34 276 46 246 34 216 46 186 34 156 46 126 34 96 46 66 34 36 46 6 34-6 40z';
const market=O.bg('#FBEDD6','#E0C594',190)+O.field(178);

// 1 "your sum is wrong again"
const apronTop=S([[-17,-66,1],[17,-66,1],[24,-40],[27,10,1],[-27,10,1],[-24,-40]],APR)+P('M-17-66L-10-80M17-66L10-80',null,'stroke-width="3"')+P('M-17-58H17',null,`stroke="${EDGE}" stroke-width="4"`);
scenes['wrong-sum']=()=>svg(480,300,[market,P('M100 40V240M380 40V240',null,'stroke="#8d6f5a" stroke-width="7"'),P(awning,C.river),
 at(176,228,1.06,H.bust(phany({tilt:2,lean:4,head:{mouth:'talk'},tL:'grip',armL:[-48,-24,-6,-18],tR:'point',armR:[56,-40,32,-32],rR:10,mid:at(8,-24,1,P('M-22-15L22-19 25 14-19 18z',C.white)+P('M-2-17L2 16M-16-8L-5-9M-15 1L-4 0M6-11L18-12M7-2L19-3',null,T),{rot:-4})}))),
 at(306,228,1.06,H.bust(kimsan({tilt:-5,head:{mouth:'oh'},tL:'grip',armL:[-46,-24,-22,-4],tR:'rest',armR:[46,-24,22,-4],front:apronTop})),{flip:true}),
 P('M-10 222H490V246H-10z','#D2A873')+rect(-10,246,500,60,'#A36F47'),
 jar(240,236,.56),jar(110,240,.66),jar(374,240,.66,'#7B6A4E'),
 at(40,430,.92,H.standing({skin:C.s1,shirt:C.sky,skirt:C.clay,hsc:1.1,tilt:-3,armL:[-44,-204,-36,-164],armR:[44,-204,36,-164],head:{hair:'long',mouth:'oh'}})),
 at(444,430,.92,H.standing({skin:C.s3,shirt:C.white,skirt:C.river,hsc:1.1,tilt:-3,armL:[-44,-204,-36,-164],armR:[44,-204,36,-164],head:{hair:'wrap',kr:C.rose,mouth:'oh'}}),{flip:true})].join(''));

// 2 the apron comes back
scenes.apron=()=>svg(480,300,[market,P('M226 40V290M458 40V290',null,'stroke="#8d6f5a" stroke-width="7"'),P('M196-6H486V34L456 46 426 34 396 46 366 34 336 46 306 34 276 46 246 34 216 46 196 38z',C.river),
 jar(420,214,.8,'#7B6A4E'),jar(252,214,.74),
 at(332,330,.98,H.standing(phany({tilt:8,head:{eyes:'down'},tL:'rest',armL:[-46,-204,-34,-166],tR:'rest',armR:[48,-204,38,-166]})),{flip:true}),
 jar(428,296,1.06),jar(366,300,.8,'#7B6A4E'),jar(256,300,.9),
 at(124,290,.76,H.standing({skin:C.s1,shirt:C.white,skirt:C.river,slv:-1,hsc:1.22,tilt:-4,head:{hair:'pony',mouth:'calm'},tL:'grip',armL:[-44,-206,10,-190],tR:'palm',armR:[44,-212,70,-198],rR:6,mid:folded(66,-208,1.15,-4)}))].join(''));

// 3 in its pocket lies the sum
scenes.question=()=>svg(480,300,[O.bg('#F6D9A6','#DDBE93',196),P('M20 40V290M440 40V290',null,'stroke="#8d6f5a" stroke-width="7"'),P(awning,C.river),
 jar(74,226,.86,'#7B6A4E'),jar(404,222,.9),
 S([[136,286],[128,240],[146,206],[210,196],[278,206],[294,244],[284,290],[210,296]],C.white)+S([[196,200],[190,186],[206,180],[222,186],[216,200]],C.white)+P('M192 200H220',null,'stroke="#B98455" stroke-width="4"')+P('M150 232Q160 250 152 276M262 236Q256 256 266 278',null,T),
 at(210,214,1.14,H.sitting(phany({tilt:10,lean:6,drop:68,head:{eyes:'down'},tL:'rest',armL:[-44,-58,0,-44],tR:'grip',armR:[52,-64,60,-84],rR:-10,mid:S([[-10,-46,1],[52,-44,1],[76,-22],[74,20,1],[34,16,1],[28,-6],[-8,-22]],APR)+P('M34 8L74 12',null,`stroke="${EDGE}" stroke-width="5"`)+slip(74,-104,1,8),front:''}))),
 jar(420,300,1)].join(''));

// a low fence one can sit on, before a hedge
const fence=at(0,0,1,P('M-10 120Q30 96 70 116T150 112 230 116 310 110 390 116 490 108V200H-10z','#7FA05C','stroke="#5d7a43"')+[40,148,256,364,452].map(x=>rect(x-8,214,16,92,'#A36F47')).join('')+rect(-10,250,500,13,'#B98455')+rect(-10,210,500,18,'#D2A873'));
const yard=O.bg('#FBE3B8','#DCC48C',176)+O.house(430,128,.6)+O.palm(24,126,.6);
const lap=c=>at(34,-46,.52,bowl(0,0,1,c,garlic(-20,-2,1.2)+garlic(18,0,1.2,20)+garlic(0,4,1.2)));
// 4 side by side
scenes['a-way-back']=()=>svg(480,300,[yard,fence,
 at(112,214,1.06,H.sitting(phany({tilt:10,lean:4,head:{eyes:'down'},tL:'grip',armL:[-44,-60,-4,-62],tR:'grip',armR:[50,-58,30,-74],mid:lap(C.river)+garlic(18,-72,1,20)}))),
 at(344,214,1.06,H.sitting(kimsan({tilt:10,lean:4,head:{eyes:'down'},tL:'grip',armL:[-44,-60,-4,-62],tR:'grip',armR:[50,-58,30,-74],mid:lap(C.sky)+garlic(18,-72,1,20)}))),
 basket(258,208,.78)].join(''));

// 5 begin with your own part
scenes['own-part']=()=>svg(480,300,[yard,fence,
 at(258,204,1,P('M-30-4L20-12 30 4-22 12z',C.white)+P('M-16-1L12-5M-13 5L10 2',null,'stroke="#9a857c" stroke-width="2.4"')),
 at(112,214,1.06,H.sitting(phany({tilt:4,lean:4,head:{mouth:'talk'},tL:'rest',armL:[-54,-58,-8,-78],rL:0,tR:'rest',armR:[62,-56,98,-22]}))),
 at(356,214,1.06,H.sitting(kimsan({tilt:-6,look:'L',tL:'grip',armL:[-44,-60,-4,-58],tR:'grip',armR:[50,-58,44,-62],mid:lap(C.sky)+garlic(22,-66,1,20)})))].join(''));

// remember
scenes.card=()=>svg(480,300,[rect(0,0,480,300,'#FBE3B8',N),P('M-10 70Q30 40 70 62T150 56 230 62 310 54 390 62 490 52V240H-10z','#7FA05C','stroke="#5d7a43"')+P('M40 110q10-12 20 0M150 96q10-12 20 0M300 104q10-12 20 0M420 96q10-12 20 0',null,'stroke="#5d7a43" stroke-width="3"'),rect(0,262,480,40,'#DCC48C',N),
 [60,240,420].map(x=>rect(x-14,218,28,90,'#A36F47')).join(''),rect(-10,270,500,16,'#B98455'),rect(-10,208,500,30,'#D2A873')+P('M0 222H480',null,'stroke="#B98455" stroke-width="2"'),
 basket(116,202,1.7),bowl(272,152,.96,C.river,garlic(-20,0,1.3)+garlic(18,2,1.3,20)),bowl(404,152,.96,C.sky,garlic(-18,2,1.3,-10)+garlic(20,0,1.3,10))].join(''));
