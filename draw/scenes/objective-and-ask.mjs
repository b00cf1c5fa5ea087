// Lesson 4 of module 7: Savan, who is Bunong and looks after fourteen small children, and Yim, who lays bricks.
import {C,svg,at,P,S,ell,rect} from '../pen.mjs';
import * as H from '../people.mjs';
import * as O from '../things.mjs';
import {pinch} from '../close.mjs';
const N='stroke="none"',T='stroke-width="1.6"';
export const slug='objective-and-ask';
export const folder='src/lib/content/modules/07-civic-action-and-advocacy/04-objective-and-ask';
export const scenes={};

const savan=(o={})=>({skin:C.s3,shirt:C.lotus,skirt:C.indigo,hem:C.rose,slv:.4,hsc:1.08,...o,head:{hair:'bun',band:C.gold,mouth:'calm',...o.head}});
const yim=(o={})=>({skin:C.s2,shirt:C.sky,trousers:C.river,slv:.2,roll:true,hsc:1.08,...o,head:{hair:'bob',mouth:'talk',...o.head}});
const bag=(x,y,s=1,c=C.jade)=>at(x,y,s,P('M-10-42Q0-56 10-42',null,'stroke-width="5"')+S([[-26,0,1],[-28,-30],[-18,-44],[18,-44],[28,-30],[26,0,1]],c)+rect(-18,-22,36,22,c,'',5)+P('M-10-14H10',null,'stroke="#F2B632" stroke-width="3.5"'));
const KIDS=[{skin:C.s2,shirt:C.gold,skirt:C.clay,head:{hair:'bob'}},{skin:C.s1,shirt:C.white,skirt:C.river,head:{hair:'man'}},{skin:C.s3,shirt:C.rose,skirt:C.indigo,head:{hair:'topbun'}},{skin:C.s2,shirt:C.jade,skirt:C.lotus,head:{hair:'short'}}];
const kid=(x,y,z,i,o={},flip)=>at(x,y,z,H.seated({hsc:1.5,slv:-1,hy:-8,...KIDS[i],...o,head:{...KIDS[i].head,...o.head}}),{flip});
const sun=(x,y,r=34)=>ell(x,y,r,r,C.gold)+[0,45,90,135,180,225,270,315].map(a=>{const t=a*Math.PI/180,c=Math.cos(t),s=Math.sin(t);return P(`M${Math.round(x+c*(r+9))} ${Math.round(y+s*(r+9))}L${Math.round(x+c*(r+23))} ${Math.round(y+s*(r+23))}`,null,'stroke="#F2B632" stroke-width="6"');}).join('');
const pebble=(x,y,i=0,s=1)=>at(x,y,s,S([[-14,4],[-11,-8],[3,-11],[14,-4],[12,7],[-4,10]],['#B7C4D8','#C9BDB6','#7d6c66'][i%3],T)+P('M-6-4q4-4 10-3',null,'stroke="#FFFBF4" stroke-width="2"'));
const bamboo=(x,y,l,rot=0)=>at(x,y,1,rect(-l/2,-10,l,20,'#B9B35E','',5)+[-.25,.05,.32].map(t=>P(`M${l*t}-10V10`,null,'stroke="#7b7a3a" stroke-width="3"')).join('')+P(`M${-l/2+8}-4H${l/2-10}`,null,'stroke="#E2DFA0" stroke-width="3"'),{rot});
const moto=(x,y,s=1)=>at(x,y,s,[-62,62].map(c=>ell(c,-24,25,25,'#5a4349')+ell(c,-24,11,11,C.grey)).join('')+P('M62-24L40-92',null,'stroke-width="8"')+P('M52-96L24-88',null,'stroke-width="7"')+S([[-82,-58],[-60,-68],[-6,-66],[10,-44],[30,-44],[42,-80,1],[54,-70],[48,-30],[20,-18],[-24,-20],[-40,-46],[-74,-48]],C.clay)+S([[-80,-68],[-40,-76],[0,-70],[-2,-60],[-76,-60]],C.ink)+ell(55,-76,8,8,'#FFF3C4',T));

// 1 at noon the sun falls on their mats
scenes['please-support']=()=>svg(480,300,[O.bg('#FBEDD6','#E6CFA2',176),O.field(164),sun(430,50),
 P('M-6-6H370L340 34H-6z','#C99A63')+P('M0 8H360M0 21H350',null,'stroke="#A36F47" stroke-width="3" stroke-dasharray="12 6"')+[26,316].map(x=>rect(x,34,16,176,'#A36F47',T)).join(''),
 O.mat([[40,212],[410,212],[476,300],[-10,300]]),
 P('M330 34L420 90 480 150V300H190L250 212z','#F9D76A',N+' fill-opacity=".6"'),
 at(134,284,1.14,H.seated(savan({tilt:8,lean:4,head:{mouth:'talk'},tR:'palm',armR:[46,-58,68,-66]}))),
 kid(234,240,.5,1,{head:{mouth:'smile'}},true),kid(318,242,.5,2,{head:{eyes:'tired',mouth:'calm'}},true),kid(266,292,.56,3,{head:{mouth:'smile'}},true),kid(376,290,.56,0,{head:{eyes:'tired',mouth:'calm'}},true)].join(''));

// 2 fourteen bags
scenes['fourteen-bags']=()=>svg(480,300,[O.bg('#FBEDD6','#EBD3A6',170),O.field(158),sun(74,48,30),
 moto(394,272,1.06),
 at(322,290,.84,H.standing({skin:C.s1,shirt:C.white,trousers:C.indigo,slv:-1,hsc:1.08,tilt:4,head:{hair:'man',eyes:'tired',mouth:'calm'},tR:'rest',armR:[58,-244,22,-300],rR:0,armL:[-44,-204,-36,-164]}),{flip:true}),
 O.mat([[14,214],[250,214],[268,300],[-10,300]]),
 [[72,252,.6,0],[182,252,.6,1],[34,296,.68,2],[142,298,.68,3],[240,296,.66,0]].map(([x,y,z,i],j)=>kid(x,y,z,i,{head:{mouth:j%2?'laugh':'smile'},tL:'grip',armL:[-54,-108,-36,-158],tR:'grip',armR:[54,-108,38,-158],front:bag(2,-164,1.25,[C.jade,C.clay,C.sky,C.lotus,C.river][j])})).join('')].join(''));

// 3 what would we see?
scenes.question=()=>svg(480,300,[O.bg('#FBEDD6','#E6CFA2',176),O.field(164),sun(250,48,30),O.house(36,170,.6),
 O.mat([[236,226],[480,226],[500,300],[216,300]]),
 at(72,284,.5,H.standing({hsc:1.5,slv:-1,skin:C.s1,shirt:C.gold,trousers:C.indigo,head:{hair:'man',mouth:'smile'},tR:'grip',armR:[52,-222,72,-248]})),
 at(156,286,.84,H.standing(yim({tilt:2,tL:'grip',armL:[-46,-196,-56,-154],tR:'palm',armR:[52,-204,78,-216],front:rect(-30,-182,60,11,'#8A5434')+at(16,-174,1,P('M0-20V4',null,'stroke-width="9"')+P('M0-19V2',null,'stroke="#C4633F" stroke-width="4.5"')+P('M-12 6H12L0 48z','#B7C4D8'))}))),
 at(376,288,.98,H.seated(savan({tilt:12,lean:4,head:{eyes:'down'},armL:[-44,-58,-8,-40],armR:[44,-58,16,-40]})),{flip:true}),
 bag(246,262,.95,C.jade)+bag(284,286,1,C.clay)+bag(222,292,1,C.sky)].join(''));

// 4 from how many to how many
scenes['what-is-seen']=()=>svg(480,300,[rect(0,0,240,300,'#FBDD8A',N)+rect(240,0,240,300,'#B9D2C6',N),P('M0 150H240V300H0z','#F0C66B',N)+P('M240 150H480V300H240z','#93B8A6',N),sun(52,44,26),
 P('M256 10H470V44H256z','#C99A63')+P('M262 21H464M262 33H464',null,'stroke="#A36F47" stroke-width="3" stroke-dasharray="12 6"')+rect(258,44,12,150,'#A36F47',T)+rect(454,44,12,150,'#A36F47',T),
 P('M240 0V214',null,'stroke-width="3"'),
 [[128,148,0],[66,204,2],[178,204,3]].map(([x,y,i])=>kid(x,y,.52,i,{tilt:8,head:{eyes:'tired',mouth:'calm'}})).join(''),
 [[366,148,0],[306,204,2],[416,204,3]].map(([x,y,i])=>kid(x,y,.52,i,{head:{eyes:'happy',mouth:'smile'}})).join(''),
 P('M-6 214H486V306H-6z','#EBD3A6')+P('M240 214V300',null,'stroke="#A9763F" stroke-width="5"'),
 ell(120,262,40,15,'#DDBE93',N),
 [[270,238],[304,240],[338,238],[268,264],[302,266],[336,262],[284,286],[320,286]].map(([x,y],i)=>pebble(x,y,i)).join(''),
 H.reach(520,316,394,252,C.s3,C.lotus,'rest'),pebble(380,246,1,1.1)].join(''));

// 5 remember
scenes.card=()=>svg(480,300,[rect(0,0,480,300,'#C98B4E',N),[...Array(12)].map((_,i)=>P(`M0 ${12+i*26}H480`,null,'stroke="#b57a41" stroke-width="2" stroke-dasharray="14 7"')).join(''),
 bamboo(216,150,280,-68),
 [[66,196],[112,214]].map(([x,y],i)=>pebble(x,y,i,1.7)).join(''),
 [[300,168],[346,160],[392,172],[280,206],[326,202],[374,208],[420,206],[304,242],[352,246],[400,240],[330,278],[378,278]].map(([x,y],i)=>pebble(x,y,i,1.6)).join(''),
 at(486,42,1.05,pinch(C.s3,C.lotus,at(125,49,1.6,pebble(0,2,0))),{flip:true,rot:-6})].join(''));
