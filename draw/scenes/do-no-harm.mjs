// Lesson 6 of module 7: Roeun of the upper lane, and Bunna of the lower lane, who uses a wheelchair.
import {C,svg,at,krama,hol,P,S,L,ell,rect} from '../pen.mjs';
import * as H from '../people.mjs';
import * as O from '../things.mjs';
const N='stroke="none"',T='stroke-width="1.6"',K=krama('k');
export const slug='do-no-harm';
export const folder='src/lib/content/modules/07-civic-action-and-advocacy/06-do-no-harm';
export const scenes={};

const roeun=(o={})=>({skin:C.s2,shirt:C.lotus,skirt:C.river,slv:.35,hsc:1.08,...o,head:{hair:'wrap',kr:'url(#k)',mouth:'calm',...o.head}});
const bunna=(o={})=>({skin:C.s1,shirt:C.gold,skirt:C.indigo,slv:.4,...o,head:{hair:'bob',mouth:'talk',...o.head}});
const rice=(x,y,s=1,rot=0)=>at(x,y,s,[[-20,-34],[-11,-44],[0,-48],[11,-44],[20,-34]].map(([a,b])=>S([[-3,0,1],[a*.4-3,b*.5],[a,b,1],[a*.4+3,b*.5],[3,0,1]],'#7FB04A',T)).join('')+S([[-6,0],[6,0],[5,20],[0,25],[-5,20]],'#B5C97A',T)+P('M-7 3H7',null,'stroke-width="5"')+P('M-6 3H6',null,'stroke="#E3C48F" stroke-width="2.4"'),{rot});
const shoots=(...p)=>p.map(([x,y])=>P(`M${x} ${y}l-6-16M${x} ${y}v-20M${x} ${y}l6-16`,null,'stroke="#5f8f3a" stroke-width="3.4"')).join('');
const string=(d,c=C.white)=>P(d,null,'stroke-width="11"')+P(d,null,`stroke="${c}" stroke-width="6"`);
const leaf=(x,y,rot,s=1,c=C.leaf)=>at(x,y,s,S([[-26,0,1],[-8,-12],[12,-9],[28,0,1],[12,9],[-8,12]],c,'stroke-width="1.5"')+L([[-26,0],[0,-1],[20,0]],'stroke-width="1"'),{rot});
const tank=(x,y)=>at(x,y,1,S([[-62,-128,1],[-62,0,1],[0,10],[62,0,1],[62,-128,1]],'#B7C4D8')+ell(0,-128,62,15,'#8FA3BD')+P('M-62-86Q0-72 62-86M-62-42Q0-28 62-42',null,'stroke="#7d8ca3" stroke-width="2.4"'));
const tap=(x,y)=>P(`M${x} ${y}h24q8 0 8 10`,null,'stroke-width="12"')+P(`M${x} ${y}h24q8 0 8 10`,null,'stroke="#F2B632" stroke-width="7"')+P(`M${x+16} ${y-6}v-10M${x+8} ${y-17}h16`,null,'stroke-width="5"');

// 1 the tank has hours
const wait=(x,z,o,c)=>at(x,284,z,H.standing({hsc:1.1,slv:.35,tR:'grip',armR:[46,-204,44,-164],armL:[-44,-204,-34,-164],...o,front:O.pail(48,-112,1.35,c)}),{flip:true});
scenes['set-hours']=()=>svg(480,300,[rect(0,0,480,300,'#FBE3C6',N),ell(252,152,36,36,'#F5B65B',N),P('M0 158Q120 146 240 156T480 150V300H0z','#E6CFA2',N),O.house(200,160,.5),O.palm(446,158,.7),
 tank(80,262),tap(140,208),P('M172 222V250',null,'stroke="#6FA9C2" stroke-width="5"'),O.pail(172,286,1.2,C.gold,{water:'#8FB9C9'}),
 wait(436,.76,{skin:C.s1,shirt:C.white,skirt:'url(#h)',head:{hair:'short',hc:C.grey,age:'old',mouth:'calm'}},C.clay),
 wait(344,.78,{skin:C.s3,shirt:C.jade,skirt:C.indigo,head:{hair:'bun',mouth:'calm'}},C.sky),
 at(246,286,.8,H.standing(roeun({tilt:8,lean:3,head:{mouth:'smile'},armL:[-44,-204,-34,-164],tR:'grip',armR:[50,-206,58,-180]})),{flip:true})].join(''),K+hol);

// 2 nobody comes up the lane
const plant=(x,y,z,o,flip)=>at(x,y,z,H.standing({hsc:1.1,slv:.25,roll:true,...o}),{flip});
scenes['nobody-comes']=()=>svg(480,300,[O.bg('#FBEDD6','#C9D39A',134),O.palm(36,142,.72),O.house(440,136,.5),O.house(368,134,.4),
 P('M398 134Q372 150 390 166T340 206H470Q440 180 432 160T412 134z','#EBD3A6',N),
 P('M0 186Q160 196 300 192T480 204V300H0z','#A9CBC9'),P('M40 214h60M170 206h50M230 240h70M380 230h60M20 262h40',null,'stroke="#FFFBF4" stroke-width="3.5"'),
 shoots([280,224],[330,226],[440,226],[300,262],[356,264],[412,262],[460,264]),
 plant(86,284,.74,{skin:C.s1,shirt:C.white,skirt:C.indigo,head:{hair:'bun',mouth:'calm'},tR:'grip',armR:[52,-204,58,-174],armL:[-44,-204,-34,-164],front:rice(60,-164,1.5,30)}),
 plant(200,290,.8,roeun({tilt:-2,head:{mouth:'oh'},slv:.25,tR:'grip',armR:[52,-204,58,-174],tL:'grip',armL:[-46,-204,-36,-166],front:rice(60,-164,1.5,30)})),
 P('M-6 268Q60 262 140 270T300 274T486 280V306H-6z','#8DB5B4',N),P('M40 274h90M160 280h84M300 288h60',null,'stroke="#FFFBF4" stroke-width="3.5"'),shoots([30,296],[270,298],[326,298],[390,296],[446,298])].join(''),K);

// 3 who was sitting there?
scenes.question=()=>svg(480,300,[O.bg('#FBEDD6','#E6CFA2',160),O.palm(30,168,.8),O.house(214,164,.6),
 P('M300 200Q390 192 480 200V300H262Q262 250 300 200z','#A98B66',N),P('M320 224h40M420 234h40M290 282h40',null,'stroke="#C9AE88" stroke-width="3.5"'),
 at(126,286,1.06,H.wheelchair(bunna({tilt:-4,tR:'palm',armR:[50,-142,76,-158],tL:'grip',armL:[-36,-128,8,-112],front:rice(28,-110,.95,66)+rice(22,-118,.95,58)}))),
 at(370,300,.88,H.standing(roeun({tilt:13,lean:2,head:{eyes:'down'},armL:[-44,-204,-8,-190],armR:[44,-204,8,-184]})),{flip:true}),
 P('M322 284Q366 272 416 284L426 302H312z','#A98B66',N),P('M330 286Q366 278 408 286',null,'stroke="#7d6346" stroke-width="3"')].join(''),K);

// 4 what connects and what divides
const lane=(x,c)=>P(`M${x-40} 0H${x+40}V300H${x-40}z`,c,N);
scenes['divide-connect']=()=>svg(480,300,[rect(0,0,480,300,'#C3CF96',N),lane(70,'#EBD3A6'),lane(410,'#EBD3A6'),
 O.house(70,110,.95),O.house(70,272,.95),O.house(410,110,.95),O.house(410,272,.95),
 P('M228 190Q236 130 230 92H252Q248 130 256 190z','#A36F47')+S([[168,76],[176,34],[214,14],[266,12],[304,32],[316,72],[284,102],[240,96],[196,104]],'#7FA05C')+[[204,52],[250,40],[288,66],[236,76]].map(([x,y])=>ell(x,y,8,10,C.gold,T)).join(''),
 string('M138 150Q180 178 222 164'),string('M342 150Q300 178 260 164'),
 S([[222,158],[234,146],[252,148],[262,160],[258,174],[242,180],[226,174]],C.white)+L([[228,168],[238,156],[252,162]],T)+L([[236,174],[246,164],[256,158]],T),
 string('M138 236Q168 262 204 246',C.clay),string('M342 236Q312 262 278 246',C.clay),
 P('M204 246l10-7M205 248l12 0M204 251l10 7M278 246l-10-7M277 248l-12 0M278 251l-10 7',null,'stroke="#C4633F" stroke-width="3"')].join(''));

// 5 the small thing that was turned
const kid=(x,o,flip)=>at(x,290,1.06,H.seated({hsc:1.4,hy:-4,slv:-1,tilt:10,lean:6,armL:[-42,-58,-6,-40],tR:'grip',armR:[58,-70,90,-50],...o,head:{mouth:'smile',eyes:'down',...o.head}}),{flip});
const hatBack=ell(240,238,62,16,'#B98455'),hatFront=P('M178 238Q196 292 240 300Q284 292 302 238A62 16 0 0 1 178 238z',C.straw)+P('M190 262Q240 280 290 262',null,'stroke="#8A5434" stroke-width="2"');
scenes['small-things']=()=>svg(480,300,[O.bg('#FBEDD6','#E6CFA2',176),O.house(40,168,.62),O.house(440,168,.62),
 P('M222 190Q232 120 226 70H254Q250 120 258 190z','#A36F47')+S([[110,40],[130,-10],[350,-10],[370,40],[330,80],[240,72],[150,84]],'#7FA05C'),
 at(150,222,.56,H.seated(roeun({head:{mouth:'smile'}}))),at(332,222,.56,H.seated({skin:C.s3,shirt:C.sky,skirt:C.clay,head:{hair:'bun',mouth:'smile'}}),{flip:true}),
 O.mat([[60,226],[420,226],[470,300],[10,300]]),hatBack,
 kid(108,{skin:C.s2,shirt:C.rose,skirt:C.indigo,head:{hair:'pony'}}),kid(372,{skin:C.s3,shirt:C.jade,skirt:C.river,hem:C.river,head:{hair:'man'}},true),
 hatFront].join(''),K);

// 6 remember
scenes.card=()=>svg(480,300,[rect(0,0,480,300,'#C98B4E',N),[...Array(12)].map((_,i)=>P(`M0 ${12+i*26}H480`,null,'stroke="#b57a41" stroke-width="2" stroke-dasharray="14 7"')).join(''),
 leaf(72,176,-24,2.1),leaf(408,96,-14,2.1,C.gold),
 string('M112 162Q160 200 214 158'),string('M362 106Q310 96 258 136'),
 S([[206,158],[212,138],[232,126],[254,128],[266,142],[260,160],[240,170],[220,170]],C.white)+L([[214,156],[228,138],[250,150]],T)+L([[226,164],[242,146],[260,142]],T),
 H.reach(420,330,290,184,C.s2,C.lotus,'rest')].join(''));
