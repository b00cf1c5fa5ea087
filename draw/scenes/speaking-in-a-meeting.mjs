// Lesson 5 of module 3: Tola, who grows cashew and walks two hours to the council, and Kimsan, who keeps the book of a savings group.
import {C,svg,at,P,S,L,ell,rect,thin} from '../pen.mjs';
import * as H from '../people.mjs';
import * as O from '../things.mjs';
import {finger} from '../close.mjs';
const N='stroke="none"',T='stroke-width="1.6"';
export const slug='speaking-in-a-meeting';
export const folder='src/lib/content/modules/03-voice-and-public-speaking/05-speaking-in-a-meeting';
export const scenes={};

const tola=(o={})=>({skin:C.s3,shirt:C.rose,skirt:C.indigo,hem:C.gold,hsc:1.08,slv:.3,...o,head:{hair:'pony',mouth:'calm',...o.head}});
const kimsan=(o={})=>({skin:C.s1,shirt:C.gold,skirt:C.river,hsc:1.08,...o,head:{hair:'bob',hc:'#7d6c66',mouth:'calm',...o.head}});
const clerk=(o={})=>({skin:C.s2,shirt:C.jade,collar:C.jade,placket:1,hsc:1.08,slv:.6,...o,head:{hair:'man',mouth:'calm',...o.head}});
const chair=(o={})=>({skin:C.s1,shirt:C.sky,collar:C.sky,placket:1,hsc:1.08,...o,head:{hair:'man',hc:C.grey,age:'old',mouth:'calm',...o.head}});
const deputy=(o={})=>({skin:C.s3,shirt:C.white,hsc:1.08,...o,head:{hair:'bun',glasses:1,mouth:'calm',...o.head}});
// a woven back basket (scale and origin of a standing person): the basket behind, the two straps in front
const creel=()=>S([[-30,-262,1],[-70,-268,1],[-76,-220],[-66,-168,1],[-32,-162,1]],C.straw)+P('M-70-254L-30-250M-73-238L-30-234M-74-222L-30-218M-73-206L-30-202M-71-190L-30-186M-68-176L-30-172M-58-266L-54-166M-45-264L-43-164',null,'stroke="#B98455" stroke-width="1.800"')+P('M-72-268L-28-262',null,'stroke-width="5"');
const strap=(dx=0)=>P(`M${-19+dx}-257Q${-10+dx}-232 ${-24+dx}-206`,null,'stroke-width="8.500"')+P(`M${-19+dx}-257Q${-10+dx}-232 ${-24+dx}-206`,null,'stroke="#B98455" stroke-width="4.500"');
const withCreel=(o={})=>({...o,behind:creel(),mid:strap()+(o.mid||'')});
const wall=hy=>rect(0,0,480,300,'#F6E6CB',N)+[0,1,2,3,4,5,6].map(i=>P(`M${i*76+12} 0V${hy}`,null,'stroke="#e2cba6" stroke-width="3"')).join('')+rect(0,hy,480,300-hy,'#DDBE93',N)+P(`M0 ${hy}H480`,null,'stroke="#8d6f5a" stroke-width="3"');
const table=(x,y,w)=>rect(x+10,y+12,w-20,130,'#A36F47')+rect(x,y,w,15,'#B98455');
const pen=(x,y,rot,s=1)=>at(x,y,s,P('M0 0L46 0',null,'stroke-width="8"')+P('M8 0L46 0',null,`stroke="${C.lotus}" stroke-width="4"`),{rot});
const shut=(x,y,s=1)=>at(x,y,s,P('M-46-10L40-14 48 8H-42z',C.river)+P('M-42 8H48V18H-42Q-48 13-42 8z',C.white)+P('M-42 18H48M-42 8Q-50 13-42 18',null));
const lines=(a,y,x1,x2)=>P([...Array(a)].map((_,i)=>`M${x1} ${y+i*9}Q${(x1+x2)/2} ${y-3+i*9} ${x2} ${y+i*9}`).join(''),null,'stroke="#9a857c" stroke-width="2.200"');
const book=(x,y,s=1,turn=false)=>at(x,y,s,P('M-64-28Q-30-36 0-26 30-36 64-28L74 12Q36 2 0 14-36 2-74 12z',C.white)+P('M-74 12Q-36 2 0 14 36 2 74 12V19Q36 9 0 21-36 9-74 19z',C.lotus,T)+P('M0-26V14',null)+lines(3,-20,-54,-12)+lines(3,-20,12,54)+(turn?S([[0,-26,1],[14,-52],[40,-66,1],[50,-30],[20,-14],[0,14,1]],C.white):''));
const face=(x,y,s,o,flip=true)=>at(x,y,s,H.bust(o),{flip});

// 1 one minute
scenes['two-hours']=()=>svg(480,300,[wall(190),O.window_(234,20,60,58),O.window_(382,20,60,58),
 at(96,292,.9,H.standing(tola(withCreel({head:{mouth:'talk'},tL:'grip',armL:[-44,-204,-14,-224],rL:0,tR:'palm',armR:[54,-206,82,-216],rR:-6})))),
 face(242,192,.92,clerk({head:{eyes:'open'},armL:[-46,-24,-8,-4],armR:[46,-24,14,-4]})),
 face(330,192,.98,chair({head:{mouth:'smile'},armL:[-46,-24,-8,-4],armR:[46,-24,14,-4]})),
 face(422,192,.92,deputy({armL:[-46,-24,-8,-4],armR:[46,-24,14,-4]})),
 table(182,190,330),O.cup(286,186,1.2)].join(''));

// 2 very good, and nobody writes
scenes['very-good']=()=>svg(480,300,[wall(190),O.window_(24,20,60,58),O.window_(172,20,60,58),rect(372,-6,112,200,'#FBEDD6')+P('M374 130Q420 118 480 126V190H374z','#A9BF7E',N)+O.palm(404,136,.5)+rect(360,-6,14,204,'#B98455'),
 face(46,194,.96,deputy({tilt:8,head:{mouth:'smile',eyes:'happy'},armL:[-46,-24,-8,-4],armR:[46,-24,14,-4]}),false),
 face(138,194,1.02,chair({tilt:10,head:{mouth:'smile',eyes:'happy'},armL:[-46,-24,-8,-4],armR:[46,-24,14,-4]}),false),
 face(236,194,.96,clerk({tilt:10,head:{mouth:'smile',eyes:'happy'},armL:[-42,-24,4,-4],armR:[42,-24,-6,-4]}),false),
 
 P('M-20 192H302L326 246H-20z','#C9935D')+shut(226,214,1.1)+pen(120,226,-12,1.15),
 rect(-20,246,346,16,'#B98455')+rect(-20,262,332,60,'#A36F47'),
 at(404,294,.92,H.standing(tola(withCreel({stride:true,lean:4,head:{mouth:'smile',eyes:'happy'},tL:'grip',armL:[-44,-204,-12,-222],armR:[46,-204,54,-166]}))))].join(''));

// 3 who was to do what?
scenes.question=()=>svg(480,300,[wall(176),O.window_(36,22,60,58),
 at(250,336,.96,H.standing(tola(withCreel({tilt:4,head:{mouth:'calm',eyes:'tired'},tL:'grip',armL:[-44,-204,-14,-224],armR:[42,-204,20,-176]})))),
 at(392,214,1.26,H.bust(clerk({tilt:12,head:{mouth:'calm',eyes:'down'},armL:[-29,-58,-29,-58],armR:[44,-26,14,-4],tL:'none'})),{flip:true}),
 P('M128 222H500V300H96z','#C9935D')+P('M96 300L128 222',null),
 at(292,266,1.45,`<g stroke-width="1.700">${book(0,0,1,true)}</g>`),
 at(116,366,1.1,H.standing(kimsan({tilt:8,lean:8,head:{mouth:'talk'},armL:[-44,-204,-20,-170],tR:'point',armR:[54,-196,80,-146],rR:-6}))),
 H.arm(428,140,442,196,376,208,{skin:C.s2,cloth:C.jade,t:'grip',slv:.5,w:22.6,hs:1.35,nopatch:true})].join(''));

// 4 one line in the minutes
scenes['one-line']=()=>svg(480,300,[wall(176),O.window_(54,20,60,58),
 at(88,350,1.04,H.standing(tola(withCreel({tilt:4,head:{mouth:'calm'},tL:'grip',armL:[-44,-204,-14,-224],armR:[42,-204,20,-176]})))),
 at(424,214,1.16,H.bust(chair({tilt:8,head:{mouth:'smile',eyes:'open'},armL:[-46,-24,-8,-4],armR:[46,-24,14,-4]})),{flip:true}),
 at(248,208,1.24,H.bust(clerk({tilt:10,head:{eyes:'down',mouth:'talk'},armL:[-29,-58,-29,-58],armR:[28,-58,28,-58],tL:'none',tR:'none'}))),
 P('M-20 214H500V300H-20z','#C9935D')+P('M-20 214H500',null),
 at(256,264,1.5,`<g stroke-width="1.600">${P('M-64-28Q-30-36 0-26 30-36 64-28L74 12Q36 2 0 14-36 2-74 12z',C.white)+P('M-74 12Q-36 2 0 14 36 2 74 12V19Q36 9 0 21-36 9-74 19z',C.lotus,T)+P('M0-26V14',null)+lines(3,-20,-54,-12)+P('M12-18Q26-24 36-20',null,`stroke="${C.lotus}" stroke-width="3"`)}</g>`),
 H.arm(212,137,178,188,198,228,{skin:C.s2,cloth:C.jade,t:'rest',slv:.6,w:21,hs:1.3,nopatch:true}),
 H.arm(283,137,344,182,334,206,{skin:C.s2,cloth:C.jade,t:'none',slv:.4,w:21,hs:1.35,nopatch:true}),pen(312,240,-58,1.35),at(333,203,1.35,H.hand('grip',C.s2),{rot:112})].join(''));

// which day, which turn, how long
scenes['before-the-day']=()=>svg(480,300,[rect(0,0,480,300,'#F6DDB0',N)+P('M0 40H480M0 96H480M0 152H480M0 208H480',null,'stroke="#E8C990" stroke-width="2.600"')+rect(0,264,480,36,'#DDBE93',N)+P('M0 264H480',null,'stroke="#8d6f5a" stroke-width="3"'),
 rect(262,26,196,164,'#5a4349')+[0,1].map(i=>P(i?'M458 26l28 8v148l-28 8z':'M262 26l-26 8v148l26 8z','#7FA58F')).join(''),
 at(372,190,1.16,H.bust(clerk({tilt:10,head:{eyes:'down',mouth:'talk'},armL:[-29,-58,-29,-58],tL:'none',armR:[46,-28,22,-6],tR:'none'})),{flip:true}),
 rect(246,186,228,18,'#B98455'),
 P('M286 208L300 150H372L366 208z',C.white)+P('M308 162H360M306 172H358M304 182H356M302 192H352',null,'stroke="#9a857c" stroke-width="2.400"'),
 H.arm(406,122,418,176,362,182,{skin:C.s2,cloth:C.jade,t:'point',slv:.5,w:20,hs:1.2,nopatch:true}),
 at(62,292,.87,H.standing(kimsan({tilt:4,armL:[-44,-204,-30,-166],armR:[44,-204,30,-166]}))),
 at(174,294,.9,H.standing(tola(withCreel({tilt:4,head:{mouth:'talk'},tL:'grip',armL:[-44,-204,-14,-224],tR:'palm',armR:[52,-204,78,-210],rR:-6}))))].join(''));

// 5 remember
// a point near the tip keeps a long last joint round
const short=f=>{const [a,b]=f.slice(-2);return [...f.slice(0,-1),[0,1,2].map(i=>a[i]+(b[i]-a[i])*.78),b];};
scenes.card=()=>svg(480,300,[rect(0,0,480,300,'#C9935D',N)+P('M0 50H480M0 128H480M0 206H480M0 280H480',null,'stroke="#b57a41" stroke-width="2.600"'),
 P('M44 70Q140 44 236 72 332 44 428 70L452 250Q340 228 236 254 132 228 20 250z',C.lotus)+P('M54 62Q146 38 236 66 326 38 418 62L440 236Q334 214 236 240 138 214 32 236z',C.white)+P('M236 66V240',null),
 [0,1,2,3,4].map(i=>P(`M${80-i*2} ${92+i*27}Q148 ${78+i*27} 212 ${96+i*27}`,null,'stroke="#9a857c" stroke-width="4"')).join('')+[0,1].map(i=>P(`M260 ${96+i*27}Q324 ${78+i*27} ${392+i*3} ${92+i*27}`,null,`stroke="${i?C.lotus:'#9a857c'}" stroke-width="${i?6:4}"`)).join(''),
 P('M168 268L70 286',null,'stroke-width="17"')+P('M150 271L74 285',null,`stroke="${C.gold}" stroke-width="11"`)+P('M168 268L178 266',null,'stroke-width="6"'),
 [[[392,196,27],[346,164,22],[306,138,18]],[[384,208,27],[330,182,22],[284,160,18]],[[382,224,26],[332,204,21],[290,188,17]],[[388,242,24],[348,228,19],[314,216,15]]].map(f=>finger(short(f),C.s3)).join(''),
 S([[372,192],[384,184],[396,178],[392,158],[380,138],[376,124],[386,118],[396,126],[410,148],[420,176],[440,206],[474,238],[520,280],[500,330],[440,282],[410,262],[386,252],[374,240],[370,224],[370,206]],C.s3),L([[372,204],[379,200],[384,203]],thin),L([[372,222],[379,220],[384,224]],thin),L([[381,126],[387,126],[391,131]],thin),
 S([[452,202],[436,262],[420,292],[480,340],[560,300],[520,220]],C.rose),L([[462,212],[448,262],[434,292]],thin)].join(''));
