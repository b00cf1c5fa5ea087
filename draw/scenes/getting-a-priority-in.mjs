// Lesson 6 of module 6: Sokhom, her mother, Grandmother Keo, and the clerk with his minutes.
import {C,svg,at,krama,hol,P,S,L,ell,rect,limb,thin} from '../pen.mjs';
import * as H from '../people.mjs';
import * as O from '../things.mjs';
const N='stroke="none"',T='stroke-width="1.6"',K=krama('k');
export const slug='getting-a-priority-in';
export const folder='src/lib/content/modules/06-local-government/06-getting-a-priority-in';
export const scenes={};

const MUD='#8A6242';
const sokhom=(o={})=>({skin:C.s2,shirt:C.gold,skirt:C.lotus,kr:'url(#k)',slv:.3,roll:true,hsc:1.08,...o,head:{hair:'bun',hc:'#7d6c66',mouth:'calm',...o.head}});
const keo=(o={})=>({skin:C.s3,shirt:C.white,slv:.5,hsc:1.08,...o,head:{hair:'short',hc:C.grey,age:'old',mouth:'talk',...o.head}});
const clerk=(o={})=>({skin:C.s1,shirt:C.jade,collar:C.jade,placket:1,hsc:1.08,...o,head:{hair:'man',glasses:1,mouth:'talk',...o.head}});
// mud up to her calves, over feet and hem of somebody standing
const muddy=S([[-34,-40,1],[-22,-30],[-10,-42],[4,-28],[18,-40],[32,-34,1],[30,-12],[30,4],[8,5],[0,-4],[-8,4],[-32,3],[-33,-12]],MUD);
// an open notebook, seen from the reader's front: covers outside
const bookBack=(x,y,s=1,rot=0)=>at(x,y,s,P('M-44-30L0-22 44-30V30L0 38-44 30z',C.river)+P('M0-22V38',null)+P('M-44-30L-40-35 0-27 40-35 44-30',C.white,T),{rot});
const bookFlat=(x,y,s=1,rot=0)=>at(x,y,s,rect(-152,-92,304,188,C.river,'',6)+rect(-144,-88,144,178,C.white)+rect(0,-88,144,178,C.white)+[-58,-28,2,32,62].map(v=>P(`M-126 ${v}H-20M20 ${v}H126`,null,'stroke="#C9BDB6" stroke-width="4.500"')).join(''),{rot});
const twig=(x,y,r,l=70,s=1)=>at(x,y,s,P(`M0 0V-${l}M0-${Math.round(l*.55)}L9-${Math.round(l*.72)}`,null,'stroke-width="8"')+P(`M0 0V-${l}M0-${Math.round(l*.55)}L9-${Math.round(l*.72)}`,null,'stroke="#A36F47" stroke-width="4"'),{rot:r});
const twigs=(x,y,s=1,rot=0,n=7)=>at(x,y,s,[...Array(n)].map((_,i)=>twig((i-(n-1)/2)*5,36,(i-(n-1)/2)*4,76)).join('')+P('M-20 4Q0 12 20 4',null,'stroke-width="11"')+P('M-20 4Q0 12 20 4',null,'stroke="#6E9A4E" stroke-width="6.500"')+P('M12 8Q26 14 30 26M12 8Q24 4 34 10',null,'stroke="#6E9A4E" stroke-width="4.500"'),{rot});

// 1 fifteen matters in one hall
const sp=(x,y,z,o,f)=>at(x,y,z,H.seated({hsc:1.08,...o,head:{mouth:'talk',...o.head}}),{flip:f});
scenes.fifteen=()=>svg(480,300,[O.bg('#FBEDD6','#E6CFA2',150),O.field(140),[36,160,320,444].map(x=>rect(x-6,16,12,150,'#A36F47',T)).join(''),rect(-6,-6,492,28,'#B98455')+P('M0 8H480',null,'stroke="#8A5434" stroke-width="1.600"'),
 O.mat([[60,166],[420,166],[520,300],[-40,300]]),
 sp(52,206,.62,{skin:C.s1,shirt:C.rose,skirt:C.indigo,tR:'open',armR:[50,-66,62,-96],head:{hair:'bob'}}),sp(150,196,.58,{skin:C.s3,shirt:C.white,skirt:C.river,tR:'palm',armR:[48,-60,68,-74],head:{hair:'man',hc:C.grey}}),
 sp(428,206,.62,{skin:C.s3,shirt:C.jade,skirt:C.clay,tR:'palm',armR:[50,-60,70,-72],head:{hair:'wrap',kr:C.clay}},true),sp(330,196,.58,{skin:C.s2,shirt:C.sky,skirt:C.indigo,tR:'open',armR:[50,-66,64,-92],head:{hair:'pony'}},true),
 at(240,282,.8,H.standing(sokhom({head:{mouth:'talk'},tR:'palm',armR:[50,-204,70,-212],armL:[-44,-204,-34,-164],front:muddy}))),
 sp(84,288,.82,{skin:C.s2,shirt:C.river,skirt:C.lotus,tL:'open',fL:true,armL:[-50,-62,-66,-90],head:{hair:'hijab',sc:C.sky}},true),sp(402,290,.82,{skin:C.s1,shirt:C.clay,skirt:C.river,tR:'palm',armR:[50,-60,72,-72],head:{hair:'short'}},false)].join(''),K);

// 2 various requests
scenes.various=()=>svg(480,300,[rect(0,0,480,300,'#F6E6CB',N),rect(0,250,480,50,'#DDBE93',N),O.window_(206,24,64,70),
 [0,1,2].map(i=>at(430,84-i*26,1,rect(-40,-26,80,24,i%2?C.white:C.straw)+P('M-12-26V-2',null,`stroke="${C.clay}" stroke-width="4"`))).join('')+rect(380,84,120,10,'#8A5434'),
 at(372,216,1.24,H.bust(clerk({tilt:5,head:{eyes:'down'},tL:'none',armL:[-50,-28,0,-24],tR:'none',armR:[50,-28,74,-34]})),{flip:true}),
 O.tableFront(236,222,280,90,C.river),bookBack(316,176,1.06,-3),at(372,216,1.24,at(12,-24,1.1,H.hand('grip',C.s1),{rot:-10}),{flip:true}),
 at(126,344,1.08,H.standing(sokhom({tilt:2,head:{eyes:'tired',mouth:'calm'},armL:[-44,-204,-34,-164],armR:[44,-204,36,-164]})))].join(''),K);

// 3 and what should he have written?
scenes.question=()=>svg(480,300,[O.bg('#F3E1C2','#DDBE93',206),rect(-6,-6,492,24,'#8A5434'),rect(26,14,16,250,'#A36F47')+rect(308,14,14,230,'#A36F47'),
 P('M42 92Q70 180 180 196T308 92Q250 172 180 176T42 92z',C.clay),
 S([[184,190],[214,176],[252,172],[282,150],[296,148],[296,166],[270,192],[200,206]],'url(#h)')+S([[280,152],[290,140],[306,134],[312,142],[304,156],[292,166]],C.s3),
 at(142,210,1.02,H.bust(keo({tilt:0,hsc:1.1,armL:[-44,-30,-20,-6],tR:'palm',armR:[46,-50,72,-66]})),{rot:-12}),
 P('M42 92Q60 150 120 176T230 192Q280 172 308 96Q296 214 196 232T42 92z',C.rose)+P('M60 136Q110 216 200 218T296 144',null,'stroke="#FFFBF4" stroke-width="4"')+P('M34 88L42 96M316 88L308 98',null,'stroke-width="6"'),
 at(392,290,1.12,H.seated(sokhom({tilt:-2,tL:'none',armL:[-46,-58,0,-36],tR:'grip',armR:[48,-56,44,-36],front:at(20,-34,1.5,S([[-26,4],[-24,-5],[-8,-7],[10,-8],[24,-5],[26,3],[10,7],[-8,6]],'#7d6c66')+S([[-24,5,1],[-10,5],[4,6],[22,5,1],[16,13],[4,11],[-4,16],[-14,11]],MUD,T)+P('M-6-6Q4-22 14-7',null,'stroke-width="4"'),{rot:-8})+at(46,-38,1.08,H.hand('grip',C.s2),{rot:150})+at(-2,-36,1.1,H.hand('grip',C.s2),{rot:10})})),{flip:true}),
 S([[330,296],[338,286],[356,284],[366,296]],MUD,T)].join(''),K+hol);

// 4 count it on one morning
scenes['one-morning']=()=>svg(480,300,[O.bg('#E2F1EE','#B7C98C',130),O.field(124,'#8FA966'),O.palm(446,132,.7),
 rect(330,74,66,46,'#FFFBF4',T)+P('M318 76L340 52H386L408 76z',C.jade,T)+rect(354,92,20,28,'#8d6f5a',T),
 P('M366 124Q300 190 250 220T150 300H480V250Q470 170 384 124z',MUD,N)+P('M300 222q20-9 40 0M380 190q16-8 32 0M230 284q24-10 48 0M400 262q22-9 44 0M352 158q12-6 22 0',null,'stroke="#C9A98A" stroke-width="4"'),
 at(378,292,.82,H.standing({skin:C.s3,shirt:C.sky,skirt:C.indigo,hsc:1.08,tilt:6,stride:true,head:{hair:'wrap',mouth:'calm',eyes:'down'},armL:[-46,-204,-42,-166],tR:'grip',armR:[52,-214,60,-186],front:S([[-62,-36,1],[-40,-26],[-20,-38],[0,-26],[24,-36],[52,-26,1],[66,8],[0,16],[-70,8]],MUD,N)+P('M-62-30Q-40-20-20-32T24-30 52-22',null,'stroke="#C9A98A" stroke-width="4"')+at(62,-176,1,S([[-6,8],[-10,-2],[-4,-8],[14,-6],[34,6],[32,12],[10,12]],C.clay)+P('M0-6Q12-18 20-2',null,'stroke-width="3"'))}),{flip:true}),
 P('M128 214V20',null,'stroke-width="8"')+P('M128 214V20',null,'stroke="#B7C4D8" stroke-width="4"'),
 at(96,286,1.06,H.seated(sokhom({tilt:3,head:{mouth:'calm'},tL:'grip',armL:[-46,-62,0,-58],tR:'grip',armR:[50,-62,36,-60],front:twig(2,-54,62,22)+twig(38,-64,-70,24)}))),
 S([[2,84,1],[40,36],[100,14],[160,18],[216,46],[246,92,1],[206,82],[166,90],[126,80],[84,88],[44,76]],C.rose)+P('M106 14Q80 46 84 86M112 14Q150 44 166 88',null),
 [0,1,2,3,4,5].map(i=>twig(164+i*11,292,(i%3-1)*5,34)).join('')].join(''),K);

// 5 how it stands in the minutes
scenes['how-it-stands']=()=>svg(480,300,[rect(0,0,480,300,'#F6E6CB',N),rect(206,30,76,84,'#BFD8D6',T)+P('M244 30V114M206 72H282',null,T)+rect(200,112,88,8,'#B98455',T),
 at(362,258,1.52,H.bust(clerk({tilt:5,head:{eyes:'down',mouth:'talk'},tL:'none',armL:[-46,-16,0,-2],tR:'none',armR:[46,-20,70,-14]})),{flip:true}),
 at(116,258,1.52,H.bust(sokhom({tilt:-3,head:{eyes:'down',mouth:'smile'},armL:[-46,-20,-16,0],armR:[46,-20,6,-2]}))),
 rect(-10,254,500,60,'#B98455')+P('M-10 268H490',null,'stroke="#8A5434" stroke-width="2"'),
 bookBack(274,228,1.2,-2),twigs(166,282,.56,90),at(362,258,1.52,at(40,-14,1.08,H.hand('grip',C.s1),{rot:-4})+H.arm(-28,-59,-40,-16,20,-8,{skin:C.s1,cloth:C.jade,t:'rest',slv:.5,nopatch:true}),{flip:true})].join(''),K);

// 6 remember
scenes.card=()=>svg(480,300,[rect(0,0,480,300,'#C99A63',N)+[50,150,250].map(y=>P(`M0 ${y}H480`,null,'stroke="#A36F47" stroke-width="2.600"')).join(''),
 bookFlat(240,148,1.28,-3),twigs(230,158,2.5,64,9)].join(''));
