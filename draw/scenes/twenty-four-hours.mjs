// Lesson 3 of module 4: Chariya, who cares for three, and Bunthan, who helps the village chief.
import {C,svg,at,krama,P,S,L,ell,rect} from '../pen.mjs';
import * as H from '../people.mjs';
import * as O from '../things.mjs';
import {pinch} from '../close.mjs';
const N='stroke="none"',T='stroke-width="1.6"',K=krama('k');
export const slug='twenty-four-hours';
export const folder='src/lib/content/modules/04-gender-and-power/03-twenty-four-hours';
export const scenes={};

const chariya=(o={})=>({skin:C.s1,shirt:C.rose,skirt:C.river,slv:.25,hsc:1.08,...o,head:{hair:'bun',mouth:'calm',earring:1,...o.head}});
const bunthan=(o={})=>({skin:C.s2,shirt:C.sky,collar:C.sky,placket:1,trousers:C.indigo,skirt:C.indigo,hem:C.indigo,hsc:1.08,...o,head:{hair:'man',mouth:'calm',glasses:1,...o.head}});
const book=(x,y,s=1,rot=0)=>at(x,y,s,P('M-24-16H24V18H-24z',C.lotus)+P('M-20-13H20V13H-20z',C.white,T)+P('M0-13V13M-15-6H-5M-15 1H-5M5-6H15M5 1H13',null,T),{rot});
const leaf=(x,y,rot=0,s=1)=>at(x,y,s,S([[0,22,1],[-10,8],[-8,-10],[0,-24,1],[9,-10],[10,8]],C.leaf,T)+P('M0 22V-12',null,T),{rot});
const peb=(x,y,s=1)=>at(x,y,s,S([[-14,4],[-11,-8],[2,-11],[13,-5],[14,6],[3,11],[-9,10]],C.grey,T)+L([[-7,-2],[-1,-5],[5,-4]],'stroke="#FFFBF4" stroke-width="2.400"'));
const twig=(x,y,rot=0,s=1)=>at(x,y,s,P('M-26 4L26-4M2 0L12-12M-8 1L-14 10',null,'stroke-width="8"')+P('M-26 4L26-4M2 0L12-12M-8 1L-14 10',null,'stroke="#8A5434" stroke-width="4"'),{rot});
// a round tray from above
const tray=(x,y,r,k=1)=>ell(x,y,r,r*k,C.straw)+ell(x,y,r*.9,r*.9*k,'#D2A873',T)+ell(x,y,r*.9-2,(r*.9-2)*k,'none','stroke="#B98455" stroke-width="1.4"')+[.3,.6].map(q=>ell(x,y,r*q,r*q*k,'none','stroke="#B98455" stroke-width="1.6" stroke-dasharray="9 6"')).join('');
// hours round the tray: a string of l (leaf), p, t, b (both), . (empty), from midnight (below) with the sun
const lay=(x,y,r,k,s,str)=>[...str].map((c,i)=>{const a=Math.PI/2+i/str.length*2*Math.PI,px=Math.round(x+Math.cos(a)*r),py=Math.round(y+Math.sin(a)*r*k),d=Math.round(a*180/Math.PI);
 return c==='l'?leaf(px,py,d+90,s):c==='p'?peb(px,py,s):c==='t'?twig(px,py,d+90,s):c==='b'?peb(px,py,s)+twig(px,py,d+40,s):'';}).join('');
// a tray that somebody holds upright or on her knees, seen flat
const flat=(x,y,s=1,inner='')=>at(x,y,s,ell(0,0,58,17,C.straw)+ell(0,-2,50,12.500,'#D2A873',T)+inner);
const roof=P('M-6-6H486V34L452 58H28L-6 34z',C.clay)+P('M28 58H452',null,'stroke-width="6"')+P('M0 12H480M0 30H480',null,'stroke="#9C4A30" stroke-width="2"');

// 1 four o'clock: many men, two women
const back=(x,y,s,skin,shirt,hair,o={})=>at(x,y,s,H.seatedBack({skin,shirt,skirt:hair==='man'?C.indigo:C.clay,hem:C.indigo,head:{hair:hair==='man'?'short':hair,...o}}));
scenes['four-oclock']=()=>svg(480,300,[O.bg('#FBEDD6','#D98E4A',130),O.field(120),O.palm(446,128,.6),roof,P('M44 60V214M436 60V214',null,'stroke="#8d6f5a" stroke-width="10"'),
 [[196,.44,C.s2,C.white],[254,.44,C.s3,C.jade],[312,.44,C.s1,C.indigo],[370,.44,C.s2,C.gold]].map(([x,s,k,c])=>at(x,182,s,H.seated({skin:k,shirt:c,skirt:C.indigo,hem:C.indigo,hsc:1.1,head:{hair:'man',eyes:'open',mouth:'calm'}}),{flip:true})).join(''),
 at(104,268,.76,H.standing(bunthan({tilt:2,head:{mouth:'talk'},tL:'grip',armL:[-40,-204,2,-202],tR:'palm',armR:[56,-214,82,-232],front:book(20,-214,1.1,-6)}))),
 back(196,248,.62,C.s2,C.rose,'bun'),back(270,248,.62,C.s3,C.white,'man'),back(344,248,.62,C.s1,C.sky,'man'),back(418,248,.62,C.s2,C.jade,'man'),
 back(60,326,.76,C.s3,C.gold,'man',{hc:C.grey}),back(150,326,.76,C.s1,C.indigo,'man'),back(240,326,.76,C.s2,C.white,'man'),back(330,326,.76,C.s3,C.clay,'bob'),back(420,326,.76,C.s1,C.river,'man')].join(''));

// 2 three breaths
const wheel=(x,y,r)=>`<circle cx="${x}" cy="${y}" r="${r}" fill="none" stroke-width="6"/><circle cx="${x}" cy="${y}" r="${r-6}" fill="none" stroke="#B7C4D8" stroke-width="3"/>`+P(`M${x-r+8} ${y}H${x+r-8}M${x} ${y-r+8}V${y+r-8}M${x-r*.6} ${y-r*.6}L${x+r*.6} ${y+r*.6}M${x+r*.6} ${y-r*.6}L${x-r*.6} ${y+r*.6}`,null,'stroke="#7d6c66" stroke-width="1.4"')+ell(x,y,5,5,C.gold);
const grass=(x,y,s=1)=>at(x,y,s,S([[-20,50],[-26,10],[-30,-26,1],[-20,-12],[-14,-34,1],[-6,-14],[2,-36,1],[8,-14],[18,-32,1],[20,-10],[32,-22,1],[26,12],[20,50],[0,56]],C.leaf)+P('M-22 14Q0 22 24 14',null,'stroke="#8A5434" stroke-width="5"')+P('M-12 44V26M0 48V26M12 44V26M-10 2V-12M4 4V-14M14 4V-8',null,T));
scenes['three-breaths']=()=>svg(480,300,[O.bg('#FBEDD6','#E6CFA2',170),O.field(158),
 at(96,172,1,P('M-80 0V-60M80 0V-60',null,'stroke="#8d6f5a" stroke-width="6"')+[-52,-22,8,38].map((x,i)=>ell(x,-30,9,10,[C.s2,C.s3,C.s1,C.s2][i],T)+P(`M${x-14} 0V-10Q${x} -26 ${x+14} -10V0z`,[C.white,C.jade,C.indigo,C.gold][i],T)+P(`M${x-9}-31Q${x}-46 ${x+9}-31z`,C.hair,N)).join('')+at(66,2,.26,H.standing(bunthan()),{flip:true})+P('M-100-58L-76-92H76L100-58z',C.clay)+P('M-92-70H92M-84-82H84',null,'stroke="#9C4A30" stroke-width="1.6"')),
 at(330,300,.94,H.standing(chariya({look:'L',tilt:-3,head:{mouth:'calm'},tL:'grip',armL:[-44,-206,-14,-188],tR:'grip',armR:[58,-216,86,-184],rR:0}))),
 at(230,196,.46,H.seated({hsc:1.6,skin:C.s2,shirt:C.gold,skirt:C.lotus,head:{hair:'bob',mouth:'smile'},armR:[46,-64,78,-66],armL:[-40,-58,-4,-44]})),
 wheel(236,250,44),wheel(428,250,44),P('M236 250L272 172 384 172M272 178L316 250 236 250M316 250L392 180M428 250L396 158 408 138 426 142','none','stroke-width="8"')+P('M236 250L272 172 384 172M272 178L316 250 236 250M316 250L392 180M428 250L396 158 408 138',null,`stroke="${C.river}" stroke-width="4"`)+P('M256 166H292',null,'stroke-width="9"')+P('M410 138L428 142',null,'stroke-width="10"'),
 P('M188 198H268M196 198L232 246',null,'stroke-width="5.500"'),grass(206,216,1),`<circle cx="316" cy="250" r="12" fill="#B7C4D8"/>`+P('M316 250L330 272M322 273H340',null,'stroke-width="5"'),
 at(412,152,1,rect(-6,4,36,28,C.white,T,4)+P('M0 4Q12-16 24 4',null,T)+rect(6,12,12,14,C.river,T,2)+P('M8 10H16',null,'stroke-width="3"'))].join(''));

// 3 at which hour did you call us?
const NIGHT='#56609A';
const coil=(x,y,s=1,rot=0)=>at(x,y,s,P('M0-26A20 26 0 1 0 1-26zM4-30A22 28 0 1 1-8-22M-6-20A14 22 0 1 0 12-14',null,'stroke-width="8"')+P('M0-26A20 26 0 1 0 1-26zM4-30A22 28 0 1 1-8-22M-6-20A14 22 0 1 0 12-14',null,`stroke="${C.straw}" stroke-width="4"`),{rot});
scenes.question=()=>svg(480,300,[rect(0,0,480,300,NIGHT,N)+[[30,40],[90,26],[60,90],[150,60],[210,30]].map(([x,y])=>ell(x,y,2.2,2.2,C.white,N)).join('')+P('M0 206Q120 196 240 206T480 202V300H0z','#4F6A63',N),O.palm(40,208,.9),
 rect(262,0,230,196,'#A36F47')+[40,80,120,160].map(y=>P(`M262 ${y}H480`,null,'stroke="#8A5434" stroke-width="2"')).join('')+rect(296,30,74,166,'#F9DF8E',T),ell(300,96,92,104,'#F9DF8E','stroke="none" opacity=".35"'),
 P('M266 0V34',null,'stroke-width="2.400"')+rect(256,32,20,8,C.ink,T,2)+ell(266,54,14,16,C.gold)+P('M252 70H280',null,'stroke-width="5"'),
 rect(232,196,260,20,'#B98455')+rect(254,216,240,90,'#5a4349')+P('M268 232H216V246H268z','#B98455')+P('M268 266H200V282H268z','#B98455'),
 at(356,198,1.02,H.sitting(chariya({tilt:-6,drop:76,head:{mouth:'talk'},tL:'grip',armL:[-44,-56,-24,-50],tR:'grip',armR:[48,-60,46,-44],mid:flat(22,-42,1)})),{flip:true}),
 at(112,338,1,H.standing(bunthan({tilt:-4,armL:[-44,-206,-34,-168],tR:'grip',armR:[54,-208,76,-204],front:coil(92,-176,1.2)})))].join(''));

// 4 lay the day
scenes['lay-the-day']=()=>svg(480,300,[rect(0,0,480,300,'#C98B4E',N)+[30,90,150,210,270].map(y=>P(`M0 ${y}H480`,null,'stroke="#B57A41" stroke-width="3"')).join(''),
 tray(206,150,142),lay(206,150,104,1,1.12,'lllptb.p..pt'),
 at(452,100,1,pinch(C.s1,C.rose,at(125,49,1,twig(10,6,-60,1.4))),{flip:true,rot:-14})].join(''));

// 5 second idea: two trays side by side
scenes['side-by-side']=()=>svg(480,300,[O.bg('#FBEDD6','#E6CFA2',150),O.field(138),O.house(240,150,.7),O.mat([[30,190],[450,190],[490,302],[-10,302]]),
 at(92,258,1.08,H.seated(bunthan({tilt:10,lean:8,head:{eyes:'down'},armL:[-42,-58,-6,-40],tR:'point',armR:[60,-68,82,-44],rR:10}))),
 at(388,258,1.08,H.seated(chariya({tilt:10,lean:8,head:{eyes:'down'},armL:[-42,-58,-6,-40],tR:'palm',armR:[60,-68,84,-62],rR:20})),{flip:true}),
 tray(158,250,76,.5),lay(158,250,56,.5,.56,'llllp.p..p.t'),tray(322,250,76,.5),lay(322,250,56,.5,.56,'lltbptbpbttb')].join(''));

// 6 remember
scenes.card=()=>svg(480,300,[rect(0,0,480,300,'#D98E4A',N)+[18,36,264,282].map(y=>P(`M0 ${y}H480`,null,'stroke="#F2B632" stroke-width="6"')).join('')+[66,96,126,156,186,216,240].map(y=>P(`M0 ${y}H480`,null,'stroke="#b86f34" stroke-width="2" stroke-dasharray="14 9"')).join(''),
 tray(240,150,142),lay(240,150,104,1,1.16,'llltptb.pbtp')].join(''));
