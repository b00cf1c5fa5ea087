// Lesson 4 of module 2: Vatey, who is deaf and mends motorbikes, and her friend Panha. They sign.
import {C,svg,at,P,S,L,ell,rect} from '../pen.mjs';
import * as H from '../people.mjs';
import * as O from '../things.mjs';
const N='stroke="none"',T='stroke-width="1.6"';
export const slug='online-violence';
export const folder='src/lib/content/modules/02-safe-online-and-offline/04-online-violence';
export const scenes={};

const vatey=(o={})=>({skin:C.s2,shirt:C.river,collar:C.river,placket:1,trousers:C.indigo,slv:.1,roll:true,hsc:1.08,...o,head:{hair:'bob',mouth:'calm',band:C.gold,...o.head}});
const panha=(o={})=>({skin:C.s1,shirt:C.rose,skirt:C.indigo,slv:.4,hsc:1.08,...o,head:{hair:'pony',mouth:'calm',...o.head}});
// a chain as a row of links along a line of points
const chain=(d,s=1)=>P(d,null,`stroke-width="${9*s}"`)+P(d,null,`stroke="#B7C4D8" stroke-width="${5*s}" stroke-dasharray="${6*s} ${5*s}" stroke-linecap="butt"`);
const tyre=(x,y,r)=>`<circle cx="${x}" cy="${y}" r="${r}" fill="none" stroke-width="${r*.36}"/><circle cx="${x}" cy="${y}" r="${r}" fill="none" stroke="#7d6c66" stroke-width="${r*.12}" stroke-dasharray="6 5"/><circle cx="${x}" cy="${y}" r="${r*.7}" fill="none" stroke="#B7C4D8" stroke-width="4"/>`;
const spanner=(x,y,rot)=>at(x,y,1,P('M0-30V24',null,'stroke-width="9"')+P('M0-30V24',null,'stroke="#B7C4D8" stroke-width="5"')+S([[-8,-44,1],[-4,-34],[4,-34],[8,-44,1],[11,-32],[4,-24],[-4,-24],[-11,-32]],'#B7C4D8',T),{rot});
const shop=rect(0,0,480,300,'#E7CFA8',N)+[0,1,2,3,4].map(i=>P(`M0 ${i*44+18}H480`,null,'stroke="#D6B98B" stroke-width="3"')).join('')+rect(0,214,480,86,'#B9A08C',N)+P('M0 214H480',null,'stroke="#8d6f5a" stroke-width="3"');
const bench=(x,y,w,h=90)=>rect(x+12,y+10,14,h,'#8A5434')+rect(x+w-26,y+10,14,h,'#8A5434')+rect(x,y-6,w,18,'#B98455');
// a motorbike, seen from the side, foot of the rear wheel at 0,0
const bike=(x,y,s=1,c=C.clay,o={})=>at(x,y,s,tyre(0,-30,26)+tyre(136,-30,26)+P('M136-30L112-100H98M0-30L46-36H86L112-84','none','stroke-width="7"')+S([[-26,-72],[10,-84],[56,-84],[66,-74],[58,-62],[20,-58],[-20,-64]],C.ink)+S([[58,-76],[80,-66],[104,-92],[116,-88],[120,-64],[96,-34],[44,-32],[34,-52],[50,-62]],c)+ell(66,-34,16,14,'#B7C4D8')+P('M0-22H60','none','stroke-width="6"')+S([[108,-104],[124,-104],[128,-92],[114,-88]],C.gold,T),o);

// 1 she films how to tighten a chain
scenes['chain-film']=()=>svg(480,300,[shop,tyre(60,62,34),spanner(136,54,8),spanner(166,56,-6),
 bike(6,268,1.06,C.clay),
 bench(322,214,170),at(412,210,1.5,rect(-22,-10,44,12,'#8A5434',T,2)+O.phone(0,-26,0,1.25,'#E2F1EE')+P('M-6-20a6 7 0 0 1 12 0v5h-12z','#08544F',N)+ell(0,-31,4,4.5,C.s2,N)),
 at(232,358,1.06,H.standing(vatey({tilt:2,head:{mouth:'smile'},tL:'open',armL:[-50,-208,-6,-212],fL:true,rL:-14,tR:'palm',armR:[54,-212,66,-250],rR:10,
  front:chain('M-40-206Q-52-150-38-128Q-22-116-20-150Q-20-180-24-204',1)})))].join(''));

// 2 forty lines from one name
scenes['forty-lines']=()=>svg(480,300,[shop,tyre(436,58,30),
 S([[322,214,1],[326,188],[320,164],[328,148],[346,144],[358,154],[376,162],[374,170],[356,170],[354,190],[358,214,1]],'#B39A7C',N)+ell(354,134,12,14,'#B39A7C',N),
 rect(26,196,96,110,'#8A5434')+P('M26 226H122M26 256H122',null,'stroke="#5a4349" stroke-width="2.4"')+rect(16,186,116,12,'#B98455')+chain('M40 184Q60 168 84 182Q104 192 116 180'),
 at(216,372,1.14,H.standing(vatey({lean:5,tilt:19,head:{eyes:'down',mouth:''},tL:'grip',armL:[-40,-206,18,-206],tR:'grip',armR:[56,-208,60,-216],rR:-30,
  front:at(7,-286,1.08,L([[3.5,14],[7.5,12.6],[11.5,13.6]],'stroke-width="1.8"'),{rot:19})+O.phone(50,-226,10,1.4)+at(40,-208,1.08,H.hand('grip',C.s2),{rot:-30})})))].join(''));

// 3 what has she done wrong?
const oil=(...p)=>p.map(([x,y,a,b,r])=>at(x,y,1,ell(0,0,a,b,'#4b3a36',N),{rot:r})).join('');
scenes.question=()=>svg(480,300,[rect(0,0,480,300,'#B98455',N),P('M0 74Q160 62 480 78M0 168Q200 184 480 164M0 250Q120 240 300 256',null,'stroke="#8A5434" stroke-width="2.4"'),
 at(356,196,1,rect(-52,-88,104,176,C.ink,'',16)+rect(-44,-80,88,160,'#5a4349',T,11)+rect(-36,-70,32,42,C.ink,T,10)+ell(-20,-58,7,7,'#9DB0D8',T)+ell(-20,-40,5,5,'#9DB0D8',T),{rot:14}),
 spanner(440,64,70),
 chain('M194 120C150 190 140 262 192 282S256 240 236 190 214 130 204 112',1.7),
 at(148,76,1.5,H.reach(-130,-82,0,0,C.s2,C.river,'grip')),
 oil([180,82,11,6,30],[166,106,8,5,60],[192,110,8,5,10],[126,58,13,6,34])].join(''));

// 4 her friend looks at her and signs
scenes['not-her-fault']=()=>svg(480,300,[shop,tyre(196,56,28),spanner(420,52,8),spanner(448,54,-8),
 rect(196,188,88,116,'#8A5434')+P('M196 222H284M196 256H284',null,'stroke="#5a4349" stroke-width="2.4"')+rect(184,180,112,12,'#B98455')+chain('M206 178Q222 160 246 176Q264 186 278 174'),
 at(118,366,1.12,H.standing(vatey({tilt:3,head:{eyes:'open'},armL:[-44,-206,-34,-168],armR:[44,-206,38,-168]}))),
 at(366,366,1.12,H.standing(panha({tilt:3,head:{mouth:'calm'},tL:'palm',armL:[-46,-208,14,-214],fL:false,rL:-16,tR:'open',armR:[54,-210,66,-246],rR:10})),{flip:true})].join(''));

// 5 keep it first: thumb and finger press two buttons at once
scenes['keep-then-shut']=()=>svg(480,300,[rect(0,0,480,300,'#B98455',N),P('M0 64Q160 52 480 68M0 168Q200 184 480 164M0 262Q120 252 480 268',null,'stroke="#8A5434" stroke-width="2.4"'),
 at(398,222,.8,rect(-62,-84,124,168,C.lotus,'',6)+P('M-44-84V84',null)+rect(-26,-60,70,34,C.white,T,3),{rot:6}),
 at(204,150,1,rect(-72,-72,10,36,C.gold,T,3)+rect(62,-72,10,36,C.gold,T,3)+rect(-66,-124,132,248,C.ink,'',18)+rect(-56,-108,112,214,'#E2F1EE',T,6)+rect(-46,-92,70,30,C.white,T,8)+rect(-46,-54,84,30,C.white,T,8)+rect(-46,-16,60,30,C.white,T,8)+[-77,-39,-1].map(y=>P(`M-38 ${y}h${y===-1?40:54}`,null,'stroke="#86194A" stroke-width="5"')).join('')),
 at(74,128,1.6,H.reach(-26,150,0,0,C.s2,C.river,'thumb',{f:true})),at(358,100,1.6,H.reach(150,-70,0,0,C.s2,C.river,'point',{f:true}))].join(''));

// 6 remember
scenes.card=()=>svg(480,300,[shop,tyre(432,56,32),spanner(40,50,8),
 at(168,232,1.44,H.bust(panha({tilt:2,armL:[-46,-24,-12,-4],armR:[34,-22,14,-2]}))),
 at(300,232,1.44,H.bust(vatey({tilt:-2,armL:[-34,-22,-10,-2],armR:[46,-24,14,-4]}))),
 P('M-6 214H488V262H-6z','#B98455')+P('M-6 262H490V306H-6z','#8A5434')+P('M0 236H140M300 250H480',null,'stroke="#8A5434" stroke-width="2"'),
 at(168,232,1.44,H.arm(-29,-59,-48,-22,-14,4,{skin:C.s1,cloth:C.rose,slv:.4,nopatch:true})),at(300,232,1.44,H.arm(28,-59,48,-22,14,4,{skin:C.s2,cloth:C.river,slv:.1,roll:true,nopatch:true})),
 at(236,250,.72,P('M-66-14H54Q62-14 65-8L74 8Q76 14 68 14H-72Q-80 14-78 8L-74-8Q-72-14-66-14z','#5a4349')+P('M-62-9H-36L-39 4H-67z',C.ink,T)+ell(-52,-2,5,3,'#9DB0D8',T))].join(''));
