// Lesson 4 of module 9: Voleak, who works in the factory, and Grandmother Oun, who walks with two sticks and sells cane juice.
import {C,svg,at,krama,hol,P,S,L,ell,rect} from '../pen.mjs';
import * as H from '../people.mjs';
import * as O from '../things.mjs';
import {bowl,pinch} from '../close.mjs';
const N='stroke="none"',T='stroke-width="1.6"',K=krama('k');
export const slug='collecting-data-well';
export const folder='src/lib/content/modules/09-plan-fund-measure/04-collecting-data-well';
export const scenes={};

const voleak=(o={})=>({skin:C.s2,shirt:C.sky,collar:C.sky,skirt:C.indigo,trousers:C.indigo,slv:.2,hsc:1.08,...o,head:{hair:'pony',mouth:'calm',band:C.gold,...o.head}});
const oun=(o={})=>({skin:C.s1,shirt:C.white,skirt:'url(#h)',hem:C.gold,slv:.5,hsc:1.08,...o,head:{hair:'wrap',kr:'url(#k)',hc:C.grey,age:'old',mouth:'calm',...o.head}});
const seed=(x,y,rot=0,s=1)=>at(x,y,s,S([[-9,1],[-5,-6],[4,-6],[11,0],[5,6],[-4,6]],C.lotus,T)+L([[-4,-1],[0,-3],[4,-2]],'stroke="#FFFBF4" stroke-width="1.6"'),{rot});
const plate=(x,y,s=1)=>at(x,y,s,ell(0,0,30,8,C.white)+S([[-18,-2],[-8,-12],[8,-12],[18,-2],[0,3]],'#FBE9B8',T));
const note=(x,y,rot=0,s=1)=>at(x,y,s,rect(-24,-28,48,58,C.lotus,'',3)+rect(-18,-23,38,48,C.white,T,2)+P('M-10-12H12M-10-2H8M-10 8H12',null,'stroke="#9a857c" stroke-width="2.6"'),{rot});
const hall=rect(0,0,480,300,'#E9E2D0',N)+rect(0,0,480,26,'#B7C4D8',N)+[40,180,320].map(x=>rect(x,44,100,50,'#BFD8D6',T)+P(`M${x+50} 44v50`,null,T)).join('');
const WHO=[[C.s1,C.rose,'bun'],[C.s3,C.gold,'bob'],[C.s2,C.jade,'long'],[C.s1,C.clay,'hijab'],[C.s3,C.white,'pony'],[C.s2,C.rose,'wrap']];
const mate=(i,o={})=>{const [skin,shirt,hair]=WHO[i%6];return {skin,shirt,hsc:1.1,slv:-1,...o,head:{hair,sc:C.indigo,mouth:'calm',...o.head}};};

// 1 at noon, twelve at one table
scenes['at-noon']=()=>svg(480,300,[hall,
 [0,1,2,3,4,5].map(i=>at(196+i*52,196,.5,H.bust(mate(i,{look:'L',armL:[-40,-24,-8,-2],armR:[40,-24,10,-2]})))).join(''),
 at(84,416,1.16,H.standing(voleak({tilt:3,head:{mouth:'talk'},tL:'palm',armL:[-46,-202,-14,-212],tR:'none',armR:[44,-200,30,-190]}))),
 P('M150 194H484V232H120z','#D2A873'),rect(120,232,370,16,'#B98455'),
 [190,250,310,370,430].map((x,i)=>plate(x,212,.74)).join(''),note(106,192,8,.9),at(124,194,1.25,H.hand('grip',C.s2),{rot:178}),
 [0,1,2,3,4,5].map(i=>at(162+i*60,330,.62,H.seatedBack(mate(i+2,{skirt:C.indigo,head:{kr:'url(#k)'},slv:-1})))).join('')].join(''),K);

// 2 all say yes
const spoonUp=P('M0 6V-34',null,'stroke-width="6"')+P('M0 6V-34',null,'stroke="#B7C4D8" stroke-width="2.6"')+ell(0,-42,7,10,'#B7C4D8',T);
scenes['all-yes']=()=>svg(480,300,[hall,
 [0,1,2,3,4,5].map(i=>at(188+i*49,184,.52,H.bust(mate(i,{look:'L',head:{mouth:'smile'},armL:[-40,-24,-8,-2],tR:'none',armR:[46,-36,44,-92],front:at(44,-96,1.2,spoonUp)+at(44,-88,1.1,H.hand('grip',WHO[i][0]),{rot:-90})})))).join(''),
 P('M150 180H484V222H120z','#D2A873'),rect(120,222,370,16,'#B98455'),
 [[200],[270],[340],[410]].map(([x])=>plate(x,201,.74)).join(''),
 at(82,416,1.16,H.standing(voleak({tilt:12,head:{mouth:'smile',eyes:'down'},tL:'rest',armL:[-46,-202,-6,-192],tR:'none',armR:[44,-200,28,-204],front:note(4,-188,6,.86)+P('M16-196L28-222',null,'stroke-width="6"')+P('M16-196L28-222',null,'stroke="#F2B632" stroke-width="2.6"')+at(32,-206,1.08,H.hand('grip',C.s2),{rot:176})}))),
 [0,1,2,3,4,5].map(i=>{const x=170+i*58,[k,c]=WHO[(i+3)%6];return P(`M${x-14} 310L${x} 246`,null,'stroke-width="22"')+P(`M${x-14} 312L${x-4} 272`,null,`stroke="${c}" stroke-width="17"`)+P(`M${x-4} 268L${x} 246`,null,`stroke="${k}" stroke-width="15" stroke-linecap="butt"`)+at(x,236,1.2,spoonUp)+at(x,252,1.3,H.hand('grip',k),{rot:-86});}).join('')].join(''),K);

const stick=(x1,y1,x2,y2)=>P(`M${x1} ${y1}L${x2} ${y2}`,null,'stroke-width="8"')+P(`M${x1} ${y1}L${x2} ${y2}`,null,'stroke="#B98455" stroke-width="3.6"')+P(`M${x1-9} ${y1}H${x1+9}`,null,'stroke-width="8"');
const cane=(x,y)=>P(`M${x} ${y}L${x+10} ${y-150}`,null,'stroke-width="12"')+P(`M${x} ${y}L${x+10} ${y-150}`,null,'stroke="#8FB06A" stroke-width="7"')+P(`M${x} ${y-30}h8M${x+3} ${y-70}h8M${x+5} ${y-110}h8`,null,T);
// 3 who asks those who no longer come?
scenes.question=()=>svg(480,300,[O.bg('#FBEDD6','#E6CFA2',184),O.field(172),O.palm(446,178,.7),P('M0 206H480V236H0z','#C9BDB6',N),
 cane(206,260),cane(226,260),cane(246,262),
 at(228,228,1,rect(-44,-30,88,86,C.river)+rect(-52,-38,104,12,'#B98455')+`<circle cx="0" cy="14" r="28" fill="none" stroke-width="7"/>`+P('M-28 14H28M0-14V42M-20-6L20 34M20-6L-20 34',null,'stroke-width="3"')+ell(0,14,6,6,C.gold)+P('M-30-38L-26-60H-10L-6-38zM8-38L12-56H26L30-38z','#D6E3A8')+P('M-40 56V76M40 56V76',null,'stroke-width="6"')),
 at(104,340,1.02,H.standing(oun({tilt:4,lean:6,head:{mouth:'talk'},behind:stick(-42,-162,-58,-2)+stick(58,-166,68,-2),tL:'grip',armL:[-46,-206,-42,-168],tR:'grip',armR:[52,-208,56,-170]}))),
 at(374,340,1.02,H.standing(voleak({tilt:6,head:{mouth:'oh'},tL:'rest',armL:[-44,-204,-34,-164],tR:'grip',armR:[46,-204,46,-172],mid:'',front:note(46,-146,-6,.9)+at(44,-166,1.08,H.hand('grip',C.s2),{rot:80})})),{flip:true})].join(''),K+hol);

// 4 first a yes: she waits, the other thinks
scenes['first-a-yes']=()=>svg(480,300,[O.bg('#FBEDD6','#E6CFA2',184),O.field(172),O.house(240,178,.74),
 P('M0 268H480V304H0z','#D9BE95',N),
 at(96,352,1.06,H.standing(voleak({tilt:2,head:{mouth:'calm'},armL:[-44,-204,-34,-164],tR:'palm',armR:[54,-200,88,-194],rR:4,front:[[104,-204],[112,-200],[96,-200]].map(([x,y])=>seed(x,y,10,.8)).join('')}))),
 at(372,352,1.06,H.standing({hsc:1.08,skin:C.s3,shirt:C.rose,skirt:C.river,slv:.3,tilt:-3,head:{hair:'bun',hc:'#7d6c66',mouth:'calm',eyes:'open'},tL:'rest',armL:[-46,-200,-30,-172],tR:'rest',armR:[44,-204,36,-164],
  front:at(-46,-132,1.1,P('M-24-26Q0-70 24-26',null,'stroke-width="7"')+P('M-24-26Q0-70 24-26',null,'stroke="#D9A25C" stroke-width="3"')+[[-10,-30],[6,-32],[16,-27]].map(([x,y])=>ell(x,y,10,8,C.leaf,T)).join('')+P('M-32-26H32L24 24H-24z','#D9A25C')+P('M-30-8H30M-27 10H27',null,'stroke="#8A5434" stroke-width="1.8"'))+at(-32,-172,1.08,H.hand('grip',C.s3),{rot:120})}),{flip:true})].join(''));

const cloth=rect(0,0,480,300,'#D98E4A',N)+[18,36,264,282].map(y=>P(`M0 ${y}H480`,null,'stroke="#F2B632" stroke-width="6"')).join('')+[66,96,126,156,186,216,240].map(y=>P(`M0 ${y}H480`,null,'stroke="#b86f34" stroke-width="2" stroke-dasharray="14 9"')).join('');
const some=a=>a.map(([x,y,r])=>seed(x,y,r,1.1)).join('');
// 5 both answers are equally good: two equal bowls, the seed waits between them
scenes['both-answers']=()=>svg(480,300,[cloth,ell(112,270,56,9,'#b86f34',N),ell(368,270,56,9,'#b86f34',N),bowl(112,192,1.26,C.river),bowl(368,192,1.26,C.river),
 at(240,-32,1,pinch(C.s2,C.sky,at(125,49,1.7,seed(0,0,60))),{rot:70})].join(''));

// 6 remember
scenes.card=()=>svg(480,300,[cloth,ell(96,196,56,9,'#b86f34',N),ell(384,196,56,9,'#b86f34',N),
 bowl(96,118,1.24,C.river,some([[-30,-2,10],[-6,4,-20],[18,-4,40],[34,3,0],[-18,9,30],[10,10,0]])),bowl(384,118,1.24,C.river,some([[-28,2,30],[0,-3,0],[24,4,-30],[4,9,20]])),
 S([[196,330],[200,262],[190,226],[168,196],[166,182],[176,178],[192,190],[206,204],[206,160],[202,118],[206,106],[216,106],[222,120],[226,158],[230,104],[234,92],[244,92],[249,106],[248,158],[256,112],[262,102],[271,106],[272,120],[268,164],[280,134],[288,128],[295,134],[292,160],[286,212],[276,258],[280,330]],C.s2)
 +L([[206,204],[214,224],[212,246]],T)+L([[272,214],[252,220],[234,240]],T),
 seed(244,200,-20,2),P('M182 274L300 274 306 310H178z',C.sky)].join(''));
