// Lesson 5 of module 9: Thary, who mends bicycles by the bridge, and her brother Bunrith.
import {C,svg,at,krama,P,S,L,ell,rect} from '../pen.mjs';
import * as H from '../people.mjs';
import * as O from '../things.mjs';
import {bowl,finger} from '../close.mjs';
const N='stroke="none"',T='stroke-width="1.6"',K=krama('k');
export const slug='from-data-to-story';
export const folder='src/lib/content/modules/09-plan-fund-measure/05-from-data-to-story';
export const scenes={};

// her work apron goes up to the chest
const AP='#6B6F8A';
const apron=P('M-16-212L18-212 24-186 32-96-32-96-24-186z',AP)+P('M-12-150H14V-126H-12z',AP,T);
const strap=P('M-16-212L-12-250M18-212L13-250',null,'stroke-width="3.4"');
const thary=(o={})=>({skin:C.s3,shirt:C.clay,skirt:C.river,slv:.1,roll:true,hsc:1.08,...o,mid:apron+(o.mid||''),front:strap+(o.front||''),head:{hair:'bob',mouth:'calm',...o.head}});
const bunrith=(o={})=>({skin:C.s3,shirt:C.jade,placket:1,trousers:C.indigo,slv:-1,hsc:1.08,...o,head:{hair:'man',hc:'#7d6c66',mouth:'calm',...o.head}});
const deputy=(o={})=>({skin:C.s1,shirt:C.white,collar:C.white,slv:.5,hsc:1.08,...o,head:{hair:'topbun',glasses:1,mouth:'calm',...o.head}});
const hall=rect(0,0,480,300,'#F6E6CB',N)+[0,1,2,3,4,5,6].map(i=>P(`M${i*76+12} 0V226`,null,'stroke="#e2cba6" stroke-width="3"')).join('')+rect(0,226,480,74,'#DDBE93',N)+P('M0 226H480',null,'stroke="#8d6f5a" stroke-width="3"');

// 1 seventy-five per cent
scenes['per-cent']=()=>svg(480,300,[hall,O.window_(200,30,60,60),O.window_(376,30,60,60),
 at(236,196,.86,H.bust({skin:C.s2,shirt:C.sky,collar:C.sky,placket:1,hsc:1.08,look:'L',head:{hair:'man',hc:C.grey,mouth:'calm'}})),
 at(326,196,.86,H.bust(deputy({look:'L'}))),
 at(418,196,.86,H.bust({skin:C.s3,shirt:C.rose,hsc:1.08,look:'L',head:{hair:'hijab',sc:C.indigo,mouth:'calm'}})),
 O.tableFront(192,200,300,110,C.river),
 at(82,350,1.04,H.standing(thary({tilt:2,head:{mouth:'talk'},armL:[-44,-204,-34,-164],tR:'palm',armR:[52,-204,76,-206],rR:-8})))].join(''));

// 2 of four
scenes['of-four']=()=>svg(480,300,[hall,O.window_(196,24,60,60),
 at(152,206,1,H.bust(deputy({tilt:4,head:{mouth:'talk'},tR:'palm',armR:[50,-26,60,-38],rR:-10,armL:[-44,-24,-8,-2]}))),
 at(46,206,.94,H.bust({skin:C.s2,shirt:C.sky,collar:C.sky,placket:1,hsc:1.08,tilt:-4,head:{hair:'man',hc:C.grey,mouth:'laugh',eyes:'happy'}})),
 O.tableFront(-8,210,250,100,C.river),
 at(350,352,1.06,H.standing(thary({tilt:6,head:{mouth:'calm',eyes:'tired'},armL:[-44,-204,-34,-164],tR:'grip',armR:[54,-208,62,-238],rR:-10,mid:at(70,-266,1,rect(-22,-28,44,50,C.white,'',2)+[[-9,-14],[9,-14],[-9,6],[9,6]].map(([x,y])=>ell(x,y,5.5,5.5,x>0&&y>0?C.white:C.river,T)).join(''),{rot:8})})),{flip:true})].join(''));

const wheel=(x,y,r)=>`<circle cx="${x}" cy="${y}" r="${r}" fill="none" stroke-width="5"/><circle cx="${x}" cy="${y}" r="${r-4}" fill="none" stroke="#B7C4D8" stroke-width="1.8"/>`+P(`M${x-r} ${y}H${x+r}M${x} ${y-r}V${y+r}M${x-r*.7} ${y-r*.7}L${x+r*.7} ${y+r*.7}M${x+r*.7} ${y-r*.7}L${x-r*.7} ${y+r*.7}`,null,'stroke="#8d8088" stroke-width="1.2"');
const bike=(x,y,s=1)=>at(x,y,s,wheel(0,-38,38)+wheel(122,-38,38)+P('M0-38L36-88H96M0-38H56L36-88M56-38L96-88L122-38M96-88L92-116H80M36-88L33-104','none','stroke-width="8"')+P('M0-38L36-88H96M0-38H56L36-88M56-38L96-88L122-38M96-88L92-116H80M36-88L33-104','none','stroke="#C4527F" stroke-width="4"')+P('M20-108H46',null,'stroke-width="8"')+ell(56,-38,7,7,C.gold,T));
const bridge=(y,c='#8A6F6A')=>P(`M-4 ${y}H484V304H-4z`,c)+P(`M0 ${y+14}H480`,null,'stroke="#6d5654" stroke-width="2.4"')+[...Array(9)].map((_,i)=>P(`M${i*60+10} ${y+14}V304`,null,'stroke="#6d5654" stroke-width="2"')).join('');
const rails=(y,h=64)=>[20,130,240,350,460].map(x=>rect(x-6,y-h,12,h+2,'#6d5654')).join('')+rect(-6,y-h-6,492,11,'#7d6663')+rect(-6,y-h*.5-4,492,8,'#7d6663');
const DUSK=rect(0,0,480,300,'#D9A08A',N)+rect(0,0,480,70,'#A98298',N)+ell(408,126,34,34,'#F2B870',N)+P('M0 128Q120 112 240 124T480 116V300H0z','#6D6A77',N)+rect(0,166,480,140,'#7C8AA8',N)+P('M30 184q14-7 28 0t28 0M300 180q14-7 28 0t28 0M180 200q14-7 28 0t28 0',null,'stroke="#B9B4C4" stroke-width="3"');
// 3 why did nobody believe it?
scenes.question=()=>svg(480,300,[DUSK,rails(232,58),bridge(228),
 at(104,290,.82,H.standing(bunrith({tilt:2,stride:false,head:{mouth:'talk'},tR:'rest',armR:[46,-204,36,-166],tL:'grip',armL:[-46,-204,-44,-166],front:at(-46,-124,1,P('M-14-26Q0-50 14-26',null,'stroke-width="5"')+rect(-34,-26,68,42,'#5a4349','',6)+P('M-34-10H34',null,'stroke="#F2B632" stroke-width="2.6"')+P('M-22-26L-28-48M20-26L28-46',null,'stroke="#B7C4D8" stroke-width="6"'))}))),
 at(246,290,.82,H.standing(thary({look:'L',tilt:-2,head:{mouth:'oh'},armL:[-44,-204,-34,-164],tR:'none',armR:[56,-192,86,-150]}))),
 bike(286,290,1.06),at(315,166,.9,H.hand('rest',C.s3),{rot:34})].join(''));

const wood=rect(0,0,480,300,'#EBD3A6',N)+P('M-4 40H484V268H-4z','#D2A873')+P('M-4 268H484V292H-4z','#A36F47')+P('M0 80Q120 70 240 82T480 74M0 240Q120 250 300 244T480 248M0 150Q60 144 110 150M400 150Q440 144 480 150',null,'stroke="#b57a41" stroke-width="2.4"');
const cupUp=(x,y,s=1)=>at(x,y,s,ell(0,4,34,7,'#b57a41',N)+P('M-34-64H34L24 0Q0 8-24 0z',C.white)+P('M-31-44Q0-36 31-44',null,'stroke="#86194A" stroke-width="5"')+ell(0,-64,34,9,'#C98B4E'));
const cupDown=(x,y,s=1)=>at(x,y,s,ell(0,4,40,8,'#b57a41',N)+P('M-24-62Q0-70 24-62L34 0Q0 12-34 0z',C.grey)+P('M-31-18Q0-8 31-18',null,'stroke="#86194A" stroke-width="5"')+P('M-15-66V-72Q0-76 15-72V-66',C.grey,T));
// 4 three of four
scenes['both-numbers']=()=>svg(480,300,[wood,cupUp(68,194,1.36),cupUp(182,194,1.36),cupUp(296,194,1.36),cupDown(412,194,1.36)].join(''));

const cloth=rect(0,0,480,300,'#D98E4A',N)+[18,36,264,282].map(y=>P(`M0 ${y}H480`,null,'stroke="#F2B632" stroke-width="6"')).join('')+[66,96,126,156,186,216,240].map(y=>P(`M0 ${y}H480`,null,'stroke="#b86f34" stroke-width="2" stroke-dasharray="14 9"')).join('');
const seed=(x,y,rot=0,s=1,c=C.white)=>at(x,y,s,S([[-9,1],[-5,-6],[4,-6],[11,0],[5,6],[-4,6]],c,T)+L([[-4,0],[0,-2],[4,-1]],'stroke="#c9a98a" stroke-width="1.6"'),{rot});
const row=(n,x,y,d,s,c)=>[...Array(n)].map((_,i)=>seed(x+i*d,y,[-8,6,12,-4][i%4],s,c)).join('');
const start=P('M46 66V234',null,'stroke-width="9"')+P('M46 66V234',null,'stroke="#FFFBF4" stroke-width="4.5"');
// 5 two rows that begin at one line
scenes['two-rows']=()=>svg(480,300,[cloth,start,row(15,72,106,27,1.14,C.white),row(5,72,178,27,1.14,C.lotus),at(262,212,1.3,H.reach(120,150,0,0,C.s3,C.clay,'point'))].join(''));

// 6 one story, nobody to recognise
scenes['one-story']=()=>svg(480,300,[DUSK,
 P('M150 168H330L420 304H60z','#8A6F6A')+[186,208,236,270].map((y,i)=>P(`M${150-(y-168)*.66} ${y}H${330+(y-168)*.66}`,null,'stroke="#6d5654" stroke-width="2.4"')).join(''),
 [[150,168,.5],[112,226,.85],[68,296,1.3],[330,168,.5],[368,226,.85],[412,296,1.3]].map(([x,y,s])=>rect(x-6*s,y-74*s,12*s,76*s,'#6d5654')).join('')+P('M150 132L112 164 54 210M330 132L368 164 426 210',null,'stroke-width="11"')+P('M150 132L112 164 54 210M330 132L368 164 426 210',null,'stroke="#7d6663" stroke-width="6"'),
 ell(240,288,46,7,'#6d5654',N),
 at(240,286,.78,H.standingBack({skin:'#5f4a4c',shirt:'#56506a',skirt:'#3f3a52',hem:'#56506a',head:{hair:'wrap',kr:'#6a5670'},hx:2,tL:'grip',front:''}))].join(''));

// 7 remember
scenes.card=()=>svg(480,300,[cloth,start,row(9,80,112,42,1.7,C.white),row(3,80,192,42,1.7,C.lotus)].join(''));
