// Lesson 2 of module 9: Kimly, who sells mangoes, and Grandmother Nhim, who sells sweets beside her.
import {C,svg,at,krama,hol,P,S,L,ell,rect} from '../pen.mjs';
import * as H from '../people.mjs';
import * as O from '../things.mjs';
const N='stroke="none"',T='stroke-width="1.6"',K=krama('k');
export const slug='finding-support';
export const folder='src/lib/content/modules/09-plan-fund-measure/02-finding-support';
export const scenes={};

const AP='#E3C48F';
// her apron lies over shirt and skirt
const apron=(y)=>P(`M-17 ${y}L17 ${y} 23 ${y+30} 30 ${y+110} -30 ${y+110} -23 ${y+30}z`,AP)+P(`M-23 ${y+30}H23`,null,T);
const kimly=(o={})=>({skin:C.s2,shirt:C.rose,skirt:C.river,slv:.3,hsc:1.08,...o,head:{hair:'pony',mouth:'calm',...o.head}});
const nhim=(o={})=>({skin:C.s1,shirt:C.white,skirt:'url(#h)',kr:'url(#k)',slv:.5,hsc:1.08,...o,head:{hair:'short',hc:C.grey,age:'old',mouth:'calm',...o.head}});
// money: a plain slip of paper
const slip=(x,y,rot=0,s=1,c='#BFD0A2')=>at(x,y,s,rect(-26,-13,52,26,c,'',2)+P('M-8-12V12',null,'stroke="#7f9c58" stroke-width="1.6"'),{rot});
const mango=(x,y,s=1,rot=0)=>at(x,y,s,S([[-14,6],[-13,-6],[-3,-13],[8,-10],[15,2],[11,11],[0,13]],C.gold,T)+P('M2-13V-19',null,'stroke-width="2.6"')+L([[-7,-4],[-3,-8],[3,-8]],'stroke="#FFFBF4" stroke-width="2"'),{rot});
const awning=P('M-6-6H486V30L456 46 426 30 396 46 366 30 336 46 306 30 276 46 246 30 216 46 186 30 156 46 126 30 96 46 66 30 36 46 6 30-6 36z',C.jade)+[0,120,240,360].map(x=>P(`M${x+6} -6H${x+66}V30L${x+36} 46 ${x+6} 30z`,C.white,T)).join('');
const book=(x,y,s=1,rot=0)=>at(x,y,s,rect(-30,-40,60,80,C.lotus,'',4)+P('M-18-40V40',null)+rect(-8,-26,30,16,C.white,T,2),{rot});

// 1 a gift in her hand
scenes['in-her-hand']=()=>svg(480,300,[O.bg('#FBEDD6','#E6CFA2',176),O.field(164),ell(240,84,26,26,C.gold,N),P('M240 48V38M204 84H194M286 84H276M214 58L207 51M266 58L273 51',null,'stroke="#F2B632" stroke-width="5"'),
 [[256,262,C.s1,'bob',C.indigo],[292,256,C.s3,'man',C.indigo],[328,262,C.s2,'pony',C.indigo]].map(([x,y,k,h,c])=>at(x,y,.34,H.standing({hsc:1.34,skin:k,shirt:C.white,skirt:c,trousers:h==='man'?c:null,slv:-1,tL:'rest',head:{hair:h,mouth:'calm',eyes:'tired'}}))).join(''),
 at(98,352,1.06,H.standing(kimly({tilt:2,head:{mouth:'oh'},armL:[-44,-204,-34,-164],tR:'palm',armR:[54,-206,90,-200],rR:6,mid:apron(-214),front:P('M-17-214L-13-252M17-214L13-252',null,'stroke-width="3"')}))),
 at(384,352,1.06,H.standing({hsc:1.08,skin:C.s1,shirt:C.sky,collar:C.sky,placket:1,trousers:C.indigo,slv:.7,tilt:3,head:{hair:'man',mouth:'smile'},armL:[-44,-204,-34,-164],tR:'grip',armR:[56,-206,104,-208],rR:4}),{flip:true}),
 slip(244,136,-8,.9),slip(244,130,4,.9),at(270,133,1.15,H.hand('grip',C.s1),{flip:true,rot:-2}),
 rect(-6,236,230,20,'#D2A873')+rect(-6,256,222,50,'#B98455'),[[30,226],[66,226],[102,228],[48,206],[84,206]].map(([x,y],i)=>mango(x,y,1.3,i*20-30)).join('')].join(''));

// 2 into the apron
scenes.apron=()=>svg(480,300,[rect(0,0,480,300,'#FBEDD6',N),
 P('M108 178L84 320H408L380 178z',C.river)+P('M132-20Q124 90 108 180H382Q360 90 356-20z',C.rose),
 P('M170-10L150 110 130 320H362L340 110 318-10z',AP),P('M150 116H342',null,'stroke-width="3.4"')+P('M150 116L112 106M342 116L376 106',null,'stroke-width="6"')+P('M112 106L150 116M342 116L376 106',null,'stroke="#E3C48F" stroke-width="3"'),
 [[200,190,-72],[222,182,-98],[300,188,-80],[282,180,-104],[240,190,-86]].map(([x,y,r],i)=>slip(x,y,r,1.35,i%2?'#D9DDB8':'#BFD0A2')).join(''),
 slip(258,158,-84,1.7,'#9DBF7A'),slip(270,154,-76,1.7,'#9DBF7A'),
 at(302,108,1.05,H.reach(170,-100,0,0,C.s2,C.rose,'grip')),
 P('M164 188Q246 208 328 188L334 284Q246 302 158 284z','#D2B27E')+P('M170 198Q246 217 322 198',null,'stroke="#8d6f5a" stroke-width="2.4" stroke-dasharray="8 6"'),
 // buyers hold out their hands for mangoes
 at(64,210,1.1,H.reach(-110,40,0,0,C.s1,C.indigo,'palm')),at(60,84,1,H.reach(-100,-10,0,0,C.s3,C.gold,'palm')),at(430,250,1,H.reach(110,40,0,0,C.s3,C.jade,'palm',{f:true}))].join(''));

// 3 which are the roof?
scenes.question=()=>svg(480,300,[O.bg('#FBEDD6','#E6CFA2',176),O.field(164),awning,P('M18 40V300M462 40V300',null,'stroke="#8d6f5a" stroke-width="7"'),
 O.mat([[60,208],[420,208],[480,302],[0,302]]),
 at(104,288,1.16,H.seated(nhim({tilt:8,lean:6,head:{mouth:'talk'},armL:[-42,-58,-4,-40],tR:'palm',armR:[56,-62,88,-52],rR:-8}))),
 at(376,288,1.16,H.seated(kimly({tilt:12,lean:4,head:{eyes:'down'},tL:'palm',armL:[-44,-58,-10,-44],tR:'rest',armR:[44,-58,16,-40],mid:P('M-15-72L19-72 24-52 40-26-28-26-20-52z',AP)+P('M-20-52H24',null,T),front:P('M-15-72L-11-105M19-72L14-105',null,'stroke-width="3"')})),{flip:true}),
 P('M190 262L288 262 316 298H162z','url(#k)'),slip(206,274,-12,.8),slip(240,270,6,.8),slip(272,276,-4,.8),slip(222,288,14,.8),slip(258,290,-10,.8)].join(''),K+hol);

const BOX=(x,y,w=150,h=70)=>rect(x-w/2,y,w,h,'#B98455')+P(`M${x-w/2} ${y+h*.34}H${x+w/2}M${x-w/2} ${y+h*.68}H${x+w/2}`,null,'stroke="#8A5434" stroke-width="2.4"')+P(`M${x-w/2+12} ${y}V${y+h}M${x+w/2-12} ${y}V${y+h}`,null,'stroke="#8A5434" stroke-width="5"');
const room=rect(0,0,480,300,'#F6E6CB',N)+[0,1,2,3,4,5,6].map(i=>P(`M${i*76+12} 0V206`,null,'stroke="#e2cba6" stroke-width="3"')).join('')+rect(0,206,480,94,'#DDBE93',N)+P('M0 206H480',null,'stroke="#8d6f5a" stroke-width="3"');
// 4 one keeps the box, the other the book
scenes['no-pocket']=()=>svg(480,300,[room,O.window_(210,34,60,64),
 O.mat([[60,214],[420,214],[480,302],[0,302]]),
 at(102,286,1.16,H.seated(kimly({tilt:10,lean:6,head:{eyes:'down',mouth:'smile'},armL:[-42,-58,-4,-40],tR:'grip',armR:[56,-72,92,-74],rR:4}))),
 at(378,286,1.16,H.seated({hsc:1.08,skin:C.s3,shirt:C.gold,skirt:C.indigo,slv:.4,tilt:8,lean:2,head:{hair:'hijab',sc:C.jade,eyes:'down',mouth:'calm'},order:'headlast',tL:'grip',armL:[-44,-56,-8,-56],tR:'grip',armR:[46,-58,34,-62],front:at(14,-68,.78,book(0,0))+at(30,-60,1.08,H.hand('grip',C.s3),{rot:190})}),{flip:true}),
 P('M168 214L182 192H286L300 214z','#8A5434'),rect(168,212,132,22,'#5a4349'),slip(206,222,-10,1),slip(234,218,8,1),slip(262,224,-6,1),slip(222,198,-14,.95),at(212,201,1.2,H.hand('grip',C.s2),{rot:4}),
 BOX(234,232,140,62)].join(''));

// 5 a receipt for every riel
const thumb=(x,y,s=1,c=C.indigo)=>at(x,y,s,ell(0,0,13,18,c,N)+P('M-7 8Q-9-12 0-13Q9-12 7 8M-3 11Q-4-6 0-7Q4-6 3 11',null,'stroke="#FFFBF4" stroke-width="1.8"'));
const wood=rect(0,0,480,300,'#C98B4E',N)+[...Array(12)].map((_,i)=>P(`M0 ${12+i*26}H480`,null,'stroke="#b57a41" stroke-width="2" stroke-dasharray="14 7"')).join('');
const sheet=(x,y,s,rot)=>at(x,y,s,rect(-62,-46,124,92,C.white,'',2)+P('M-46-28H44M-46-12H26',null,'stroke="#9a857c" stroke-width="4"'),{rot});
scenes['every-riel']=()=>svg(480,300,[wood,sheet(190,150,1.7,-5),thumb(138,194,1.3),
 at(400,62,1,rect(-56,-40,112,80,C.indigo,'',8)+rect(-42,-27,84,54,'#3A4A92',T,5),{rot:8}),
 slip(420,160,-12,1.5),slip(428,148,6,1.5),
 at(268,236,1.5,H.reach(190,44,0,0,C.s2,C.rose,'thumb',{f:true}))].join(''));

// 6 remember
scenes.card=()=>svg(480,300,[wood,
 at(112,112,1,P('M-84-30L-66-66H66L84-30z','#8A5434')+BOX(0,-30,168,112)+rect(-18,-42,36,40,C.gold,'',4)+ell(0,-26,4.5,4.5,C.ink,N)+P('M0-26V-14',null,'stroke-width="4"')),
 book(390,112,1.9,6),sheet(240,226,1.16,-4),thumb(206,246,1.05),thumb(270,242,1.05,C.lotus)].join(''));
