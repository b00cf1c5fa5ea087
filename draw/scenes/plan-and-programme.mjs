// Lesson 4 of module 6: Grandmother Mol, who plants hill rice, and the clerk.
import {C,svg,at,krama,hol,P,S,L,ell,rect,limb,thin} from '../pen.mjs';
import * as H from '../people.mjs';
import * as O from '../things.mjs';
const N='stroke="none"',T='stroke-width="1.6"',K=krama('k');
export const slug='plan-and-programme';
export const folder='src/lib/content/modules/06-local-government/04-plan-and-programme';
export const scenes={};
import {finger} from '../close.mjs';

// her carrying basket: behind her, with a strap over each shoulder
const basket=P('M-30-258H-88L-78-160H-34z','#C99A63')+P('M-86-238H-30M-84-214H-32M-80-188H-32M-66-258L-62-160M-48-258L-48-160',null,'stroke="#8A5434" stroke-width="2.200"')+P('M-92-258H-28',null,'stroke-width="7"');
const strap=P('M-20-252Q-32-232-30-200',null,'stroke="#8A5434" stroke-width="5"');
const mol=(o={})=>({skin:C.s3,shirt:C.indigo,skirt:C.lotus,slv:.3,hsc:1.08,behind:basket,mid:strap,...o,head:{hair:'topbun',hc:C.grey,age:'old',mouth:'calm',...o.head}});
const clerk=(o={})=>({skin:C.s1,shirt:C.white,collar:C.white,placket:1,slv:-1,hsc:1.08,...o,head:{hair:'man',mouth:'calm',...o.head}});
const grain=(x,y,r=0,s=1)=>at(x,y,s,S([[-13,0],[-5,-5.500],[5,-5],[13,0],[5,5],[-5,5.500]],C.gold,T),{rot:r});
const wood=rect(0,0,480,300,'#C99A63',N)+[50,150,250].map(y=>P(`M0 ${y}H480`,null,'stroke="#A36F47" stroke-width="2.600"')).join('');
const tied=(x,y,s=1,rot=0)=>at(x,y,s,rect(-30,-40,60,80,'#D9C9B0')+rect(-34,-44,60,80,C.white)+P('M-34-6H26M-4-44V36',null,`stroke="${C.clay}" stroke-width="4"`)+P('M-4-6q-12-12-14 0 6 6 14 0 10-12 13 0-5 6-13 0',null,`stroke="${C.clay}" stroke-width="3"`),{rot});

// 1 the steep path from the spring
scenes.spring=()=>svg(480,300,[rect(0,0,480,300,'#E2F1EE',N),P('M0 84Q120 30 260 66T480 24V300H0z','#A9BF7E',N),P('M0 190Q160 150 300 96T480 40V300H0z','#8FA966',N),
 P('M40 300Q120 250 210 214T352 112 420 60L470 66Q440 150 368 214T290 300z','#B98455',N)+P('M150 268q22-10 44-8M268 276q24-10 40-12M300 190q16-12 34-14M370 112q12-10 26-12',null,'stroke="#8A5434" stroke-width="4"')+P('M206 284q18-8 34-4M334 230q12-10 24-10',null,'stroke="#CFE4EC" stroke-width="4"'),
 S([[-10,240,1],[30,226],[76,236],[92,262],[70,292],[-10,300,1]],'#8FB9C9')+P('M8 254q10-6 20 0t20 0M20 276q10-6 20 0',null,'stroke="#FFFBF4" stroke-width="3"')+O.stone(84,248,4,.8)+O.stone(96,280,1,.9)+O.pail(138,296,.8,C.sky),
 P('M436-10V70Q436 96 468 104L490 108V-10z','#8d6f5a'),P('M440 66Q404 76 372 100T300 106',null,'stroke-width="12"')+P('M440 66Q404 76 372 100T300 106',null,'stroke="#8d6f5a" stroke-width="7"')+P('M376 96Q360 116 352 140',null,'stroke-width="9"')+P('M376 96Q360 116 352 140',null,'stroke="#8d6f5a" stroke-width="4.500"'),
 at(232,288,.86,H.standing(mol({stride:true,lean:10,tilt:4,tR:'grip',armR:[56,-222,82,-214],armL:[-40,-206,-6,-170]})),{rot:3})].join(''));

// 2 the list was closed
scenes.closed=()=>svg(480,300,[rect(0,0,480,300,'#F6E6CB',N),rect(0,250,480,50,'#DDBE93',N),O.window_(196,28,64,72),
 [0,1,2].map(i=>at(424,82-i*26,1,rect(-40,-26,80,24,i%2?C.white:C.straw)+P('M-12-26V-2',null,`stroke="${C.clay}" stroke-width="4"`))).join('')+rect(374,82,120,10,'#8A5434'),
 at(366,214,1.24,H.bust(clerk({tilt:4,head:{eyes:'tired',mouth:'talk'},tR:'none',armR:[50,-30,48,-50],tL:'open',armL:[-52,-40,-70,-66],fL:true})),{flip:true}),
 O.tableFront(232,222,280,90,C.river),tied(296,160,1.04,-6),at(366,214,1.24,at(46,-46,1.08,H.hand('grip',C.s1),{rot:-60}),{flip:true}),
 at(120,340,1.02,H.standing(mol({tilt:3,head:{mouth:'oh'},armL:[-46,-204,-14,-178],armR:[46,-204,14,-176]})))].join(''));

// 3 when do you sow?
scenes.question=()=>svg(480,300,[rect(0,0,480,300,'#F6E6CB',N),O.window_(226,26,64,72),
 at(378,236,1.36,H.bust(clerk({tilt:4,head:{mouth:'smile',eyes:'open'},armL:[-46,-24,-10,-6],armR:[46,-24,12,-6]})),{flip:true}),
 at(118,300,1.56,H.bust({...mol({tilt:-4,head:{mouth:'laugh',eyes:'happy'}}),behind:'',mid:P('M-20-74Q-32-54-30-20',null,'stroke="#8A5434" stroke-width="5"'),knot:true,tR:'none',armR:[52,-22,72,-46],armL:[-46,-22,-20,6]})),
 rect(-10,240,500,70,'#B98455')+P('M-10 254H490',null,'stroke="#8A5434" stroke-width="2"'),
 at(240,232,1.9,H.hand('palm',C.s3),{rot:-14}),at(118,300,1.56,H.arm(28,-59,56,-18,82,-44,{skin:C.s3,cloth:C.indigo,t:'none',slv:.3,nopatch:true})),
 grain(268,210,10,.8),grain(282,216,-30,.8),grain(280,203,40,.8),grain(294,207,-10,.8)].join(''));

// 4 the list has seasons, like rice
const ric=(x,y,st)=>at(x,y,1,st===0?[-22,0,22].map(v=>grain(v,-4,v,1)).join('')
 :st===1?[-20,0,20].map(v=>P(`M${v} 0V-20M${v}-4Q${v-8}-14 ${v-11}-20M${v}-4Q${v+8}-14 ${v+11}-20`,null,'stroke="#55803a" stroke-width="3.500"')).join('')
 :st===2?[-26,-9,9,26].map(v=>P(`M${v} 0V-46M${v}-2Q${v-9}-26 ${v-12}-42M${v}-2Q${v+9}-26 ${v+12}-42`,null,'stroke="#55803a" stroke-width="4"')).join('')
 :[-26,-8,12].map(v=>P(`M${v} 0Q${v}-40 ${v+6}-52Q${v+16}-62 ${v+22}-44`,null,'stroke="#B98A2E" stroke-width="4"')+[[8,-56],[16,-56],[22,-50],[24,-40]].map(([a,b])=>ell(v+a,b,4,6,C.gold,T)).join('')).join(''));
scenes.seasons=()=>svg(480,300,[[['#FBEDD6','#C99A63'],['#E2F1EE','#B98455'],['#FBE9F0','#B98455'],['#FDF3D8','#A36F47']].map(([a,b],i)=>rect(i*120,0,120,300,a,N)+rect(i*120,232,120,68,b,N)).join('')+[1,2,3].map(i=>P(`M${i*120} 0V300`,null,'stroke="#FFFBF4" stroke-width="6"')).join(''),
 [0,1,2,3].map(i=>ric(60+i*120,i?264:270,i)).join(''),
 at(30,196,.72,H.bust({skin:C.s3,shirt:C.indigo,hsc:1.1,head:{hair:'topbun',hc:C.grey,age:'old',mouth:'talk'},armL:[-40,-26,-14,0],armR:[40,-26,14,0]})),at(90,196,.72,H.bust({skin:C.s1,shirt:C.rose,hsc:1.1,head:{hair:'bob',mouth:'calm'},armL:[-40,-26,-14,0],armR:[40,-26,14,0]}),{flip:true}),rect(3,192,114,40,'#B98455'),
 at(180,140,1,rect(-40,-58,80,112,C.white)+[-38,-18,2,22].map(y=>P(`M-26 ${y}H${y>10?6:26}`,null,'stroke="#9a857c" stroke-width="5"')).join('')+P('M30 60L46 6',null,'stroke-width="11"')+P('M31 57L46 6',null,`stroke="${C.gold}" stroke-width="6.500"`),{rot:-4}),
 P('M250 214V146M292 214V146M308 214V152M350 214V152',null,'stroke-width="9"')+rect(244,134,56,14,C.clay)+rect(300,134,58,14,C.jade)+at(272,124,1,P('M-20 8L-14-6H16L22 8z',C.white,T))+at(330,124,1,P('M-20 8L-14-6H16L22 8z',C.white,T))+P('M246 92Q262 76 282 88M354 92Q338 76 318 88M282 88L272 78M282 88L268 92M318 88L328 78M318 88L332 92',null,'stroke="#86194A" stroke-width="4"'),
 P('M420 44V180',null,'stroke-width="13"')+P('M420 46V180',null,'stroke="#C99A63" stroke-width="8"')+P('M402 44H438',null,'stroke-width="13"')+P('M403 44H437',null,'stroke="#C99A63" stroke-width="8"')+P('M394 168H446V204Q440 232 420 240 400 232 394 204z','#B7C4D8')+S([[376,236],[392,222],[420,228],[448,222],[468,238,1],[372,238,1]],'#8A5434')].join(''));

// 5 a finger on the line, four grains in the other palm
scenes['read-a-line']=()=>svg(480,300,[rect(0,0,480,300,'#F6E6CB',N),rect(150,-10,350,250,'#B98455')+rect(164,-10,330,236,'#D2A873',T),at(322,104,1,rect(-118,-92,236,186,C.white)+[-64,-30,4,38,70].map(y=>P(`M-96 ${y}H${y===70?10:-30}M-12 ${y}H${y===70?10:40}M58 ${y}H${y===70?58:96}`,null,`stroke="${y===4?C.lotus:'#9a857c'}" stroke-width="${y===4?7:5}"`)).join('')+ell(0,-84,6,6,C.clay),{rot:-2}),
 H.reach(510,290,372,134,C.s3,C.indigo,'point'),
 [[[70,206,26],[52,160,22],[42,128,18]],[[96,200,28],[92,144,23],[90,102,19]],[[122,202,27],[130,150,22],[134,112,18]],[[144,214,24],[164,172,19],[174,144,16]]].map(f=>finger(f,C.s3)).join(''),
 S([[56,200],[50,240],[64,286],[76,320,1],[150,320,1],[158,276],[160,226],[152,196],[104,186]],C.s3)+[[70,206,11],[96,200,12],[122,202,11.500],[143,210,10]].map(([x,y,r])=>ell(x,y-6,r-1.500,15,C.s3,N)).join('')+finger([[66,262,30],[34,232,24],[16,204,19]],C.s3)+ell(74,260,17,15,C.s3,N)+L([[78,226],[108,240],[142,232]],thin)+L([[84,212],[96,250],[90,276]],thin),
 grain(84,224,20,1.3),grain(118,220,-20,1.3),grain(98,250,-8,1.3),grain(134,250,30,1.3)].join(''));

// 6 remember
const knot=(x,y)=>S([[x-17,y-2],[x-8,y-15],[x+10,y-14],[x+18,y],[x+9,y+14],[x-9,y+15]],C.rose)+L([[x-10,y-10],[x+2,y],[x+8,y+11]],thin)+L([[x-2,y-14],[x+10,y-4]],thin);
scenes.card=()=>svg(480,300,[wood,[78,156,234,312,390].map((x,i)=>ell(x+2,116,34,8,'#A36F47',N)+at(x,104,1,grain(0,0,[-6,8,-10,4,-4][i],2.6).replaceAll('1.6','1'))).join(''),
 P('M-10 214Q60 190 120 208T240 210 360 206 440 228 420 264',null,'stroke-width="13"')+P('M-10 214Q60 190 120 208T240 210 360 206 440 228 420 264',null,`stroke="${C.rose}" stroke-width="8"`),knot(92,201),knot(184,214),knot(276,208),knot(368,207),
 H.reach(190,340,206,250,C.s3,C.indigo,'grip')].join(''));
