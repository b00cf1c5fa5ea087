// Lesson 1 of module 7: Chanda, who mends nets by the lake, and Grandmother Em, who walks with a stick.
import {C,svg,at,krama,hol,P,S,L,ell,rect} from '../pen.mjs';
import * as H from '../people.mjs';
import * as O from '../things.mjs';
import {pinch} from '../close.mjs';
const N='stroke="none"',T='stroke-width="1.6"',K=krama('k');
export const slug='choosing-an-issue';
export const folder='src/lib/content/modules/07-civic-action-and-advocacy/01-choosing-an-issue';
export const scenes={};

const chanda=(o={})=>({skin:C.s2,shirt:C.jade,skirt:C.indigo,slv:.4,hsc:1.08,...o,head:{hair:'pony',mouth:'calm',...o.head}});
const em=(o={})=>({skin:C.s1,shirt:C.white,skirt:'url(#h)',slv:.5,hsc:1.08,...o,head:{hair:'wrap',kr:'url(#k)',age:'old',mouth:'talk',...o.head}});
const basket=(x,y,s=1,c=C.straw)=>at(x,y,s,P('M-22-26Q0-56 22-26',null,'stroke-width="7"')+P('M-22-26Q0-56 22-26',null,'stroke="#B98455" stroke-width="3"')+P('M-28-26H28L20 6H-20z',c)+P('M-26-16H26M-24-6H24',null,'stroke="#8A5434" stroke-width="2"')+P('M-12-25L-9 5M0-25V5M12-25L9 5',null,'stroke="#8A5434" stroke-width="2"')+rect(-31,-31,62,8,'#B98455','',4));
const TONES=[C.straw,C.clay,C.sky,C.straw,C.gold,C.jade,C.straw,C.rose,C.leaf];
const net='<pattern id="n" width="11" height="11" patternUnits="userSpaceOnUse" stroke="none"><path fill="#E2F1EE" d="M0 0h11v11H0z"/><path fill="none" stroke="#08544F" stroke-width="1.4" d="M0 0L11 11M11 0L0 11"/></pattern>';
const seed=(x,y,rot=0,s=1)=>at(x,y,s,S([[-10,1],[-6,-7],[5,-7],[12,0],[6,7],[-5,7]],'#8A5434','stroke-width="1.2"')+L([[-4,-2],[0,-4],[5,-2]],'stroke="#FFFBF4" stroke-width="1.6"'),{rot});
const groove=d=>P(d,null,'stroke="#FBEDD6" stroke-width="13"')+P(d,null,'stroke="#A9763F" stroke-width="6.5"');
const sand=rect(0,0,480,300,'#EBD3A6',N)+[[30,24],[200,16],[420,24],[14,150],[462,130],[240,290],[60,286],[440,288]].map(([x,y])=>P(`M${x-10} ${y}q10-5 20 0`,null,'stroke="#D9BE95" stroke-width="2.6"')).join('');
const stick=(x,y,l)=>P(`M${x} ${y}V${y+l}`,null,'stroke-width="7.5"')+P(`M${x} ${y+2}V${y+l-3}`,null,'stroke="#B98455" stroke-width="3"');
const stilts=[44,420].map(x=>rect(x,-6,16,206,'#A36F47',T)).join('')+rect(-6,-6,492,20,'#B98455');

// 1 nine answers, all true
scenes['nine-baskets']=()=>svg(480,300,[O.bg('#FBEDD6','#E6CFA2',170),P('M0 158Q120 150 240 158T480 154V180H0z','#9DC3CF',N)+P('M30 168h40M150 170h30M330 166h50',null,'stroke="#FFFBF4" stroke-width="3"'),
 TONES.map((c,i)=>basket(36+i*51,66-Math.round(20*Math.sin(i/8*Math.PI)),.74,c)).join(''),
 O.mat([[60,210],[420,210],[490,300],[-10,300]]),
 at(76,268,.86,H.seated({skin:C.s3,shirt:C.rose,skirt:C.clay,hsc:1.08,head:{hair:'bun',mouth:'talk'},tR:'palm',armR:[46,-58,66,-74]})),
 at(404,268,.86,H.seated(em({head:{mouth:'talk'},tR:'palm',armR:[46,-58,66,-74]})),{flip:true}),
 at(240,286,.98,H.seated(chanda({tilt:4,tL:'grip',armL:[-46,-58,-30,-56],tR:'grip',armR:[46,-58,34,-60],
  mid:S([[-44,-60],[-10,-52],[30,-62],[52,-40],[86,-14],[70,6],[20,12],[-40,10],[-84,2],[-70,-30]],'url(#n)')})))].join(''),K+hol+net);

// 2 the tea stays behind
scenes['cold-tea']=()=>svg(480,300,[rect(0,0,480,300,'#4E5788',N),ell(316,44,20,20,'#F6E6CB',N)+ell(325,38,17,17,'#4E5788',N),[[60,30],[150,50],[250,24],[450,30]].map(([x,y])=>ell(x,y,2.2,2.2,C.white,N)).join(''),
 P('M0 168Q120 158 240 166T480 162V300H0z','#8B7A6E',N),O.house(160,166,.62),
 O.mat([[96,206],[384,206],[448,300],[32,300]],'#C98148'),
 at(68,292,.74,H.standing({skin:C.s3,shirt:C.rose,skirt:C.clay,stride:true,hsc:1.1,head:{hair:'bun',mouth:'calm'}}),{flip:true}),
 at(412,292,.74,H.standing({skin:C.s1,shirt:C.gold,skirt:C.river,stride:true,hsc:1.1,head:{hair:'bob',mouth:'calm',eyes:'tired'}})),
 at(240,254,.94,H.seated(chanda({tilt:10,head:{eyes:'down'},armL:[-44,-58,-8,-40],armR:[44,-58,14,-38]}))),
 O.kettle(240,284,1.1),[[138,262],[176,284],[306,284],[344,262]].map(([x,y])=>O.cup(x,y,1.9)+ell(x,y-17,9.5,2.6,C.clay,T)).join('')].join(''),K);

// 3 two shoulders
scenes.question=()=>svg(480,300,[O.bg('#FBEDD6','#E6CFA2',176),O.field(164),O.palm(440,172,.8),O.house(246,168,.62),
 at(116,284,.86,H.standing(em({tilt:8,lean:3,armL:[-44,-204,-34,-164],tR:'grip',armR:[56,-204,66,-172],mid:stick(76,-184,186)}))),
 at(372,284,.86,H.standing(chanda({tilt:4,head:{eyes:'down'},tR:'grip',armR:[50,-206,26,-250],rR:0,armL:[-46,-204,-4,-196]})),{flip:true}),
 TONES.map((c,i)=>basket(34+i*51.5,i%2?292:286,.8,c)).join('')].join(''),K+hol);

// 4 four questions, a seed for each yes
scenes['four-seeds']=()=>svg(480,300,[sand,groove('M34 34H446M34 112H446M34 190H446M34 268H446M34 34V268M137 34V268M240 34V268M343 34V268M446 34V268'),
 [[85,73,10],[190,70,-20],[292,76,30],[394,72,0],[86,152,40],[188,150,-10],[396,150,20],[86,230,0],[190,228,-30],[290,230,16]].map(([x,y,a])=>seed(x,y,a,2)).join(''),
 at(541,206,1.1,pinch(C.s2,C.jade,at(125,49,1.9,seed(0,0,20))),{flip:true,rot:14})].join(''));

// 5 remember
scenes.card=()=>svg(480,300,[sand,groove('M34 154H446M34 262H446M34 154V262M137 154V262M240 154V262M343 154V262M446 154V262'),
 [[86,208,10],[189,206,-20],[292,210,30]].map(([x,y,a])=>seed(x,y,a,2.8)).join(''),
 ell(150,118,66,10,'#D2B27E',N),basket(150,108,2,C.straw),
 at(550,174,1.2,pinch(C.s2,C.jade,at(125,49,2.4,seed(0,0,20))),{flip:true,rot:10})].join(''));
