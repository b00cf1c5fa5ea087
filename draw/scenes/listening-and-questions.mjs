// Lesson 4 of module 3: Rohani, who sells vegetables, the treasurer, and Sinoun, who repairs radios.
import {C,svg,at,P,S,L,ell,rect,thin} from '../pen.mjs';
import * as H from '../people.mjs';
import * as O from '../things.mjs';
const N='stroke="none"',T='stroke-width="1.6"';
export const slug='listening-and-questions';
export const folder='src/lib/content/modules/03-voice-and-public-speaking/04-listening-and-questions';
export const scenes={};

const rohani=(o={})=>({skin:C.s2,shirt:C.river,skirt:C.clay,hsc:1.08,slv:.7,...o,head:{hair:'hijab',sc:C.rose,mouth:'calm',...o.head}});
const treasurer=(o={})=>({skin:C.s1,shirt:C.sky,collar:C.sky,placket:1,hsc:1.08,slv:.5,...o,head:{hair:'man',hc:C.grey,glasses:1,mouth:'calm',...o.head}});
const sinoun=(o={})=>({skin:C.s3,shirt:C.gold,skirt:C.indigo,hem:C.rose,hsc:1.08,...o,head:{hair:'topbun',hc:'#7d6c66',mouth:'calm',...o.head}});
const plumber=(o={})=>({skin:C.s3,shirt:C.jade,trousers:'#7d6c66',slv:-1,hsc:1.08,...o,head:{hair:'man',mouth:'talk',...o.head}});
const leaf=(x,y,r,s=1,c=C.leaf)=>at(x,y,s,S([[0,0,1],[-7,-12],[-5,-26],[0,-34,1],[5,-26],[7,-12]],c,T)+L([[0,-4],[0,-26]],'stroke="#A9BF7E" stroke-width="2"'),{rot:r});
const greens=(x,y,s=1)=>at(x,y,s,[[-20,2,-40],[20,2,40],[-12,-2,-20],[12,-2,20],[0,-4,0]].map(a=>leaf(...a,1.08)).join(''));
const basket=(x,y,s=1)=>at(x,y,s,greens(0,-22)+P('M-32-26H32L24 8H-24z',C.straw)+P('M-30-15H30M-27-3H27M-15-25L-11 7M0-25V7M15-25L11 7',null,'stroke="#B98455" stroke-width="1.600"')+P('M-34-26H34',null,'stroke-width="5"'));
const stall=(x,y,w,c)=>P(`M${x} ${y}v96M${x+w} ${y}v96`,null,'stroke="#8d6f5a" stroke-width="5"')+P(`M${x-10} ${y-20}H${x+w+10}L${x+w+4} ${y+14}H${x-4}z`,c,T)+[0,1].map(i=>P(`M${x+w*(.12+i*.44)} ${y-20}h${w*.2}l${i?3:-1} 34h-${w*.2+2}z`,C.white,T)).join('');
const openBook=(x,y,s=1,lines=true)=>at(x,y,s,P('M-46-20Q-22-26 0-18 22-26 46-20L54 8Q26 0 0 10-26 0-54 8z',C.white)+P('M0-18V10',null,T)+(lines?P('M-38-11Q-24-14-8-9M-40-3Q-26-6-8-1M10-9Q24-14 38-11',null,'stroke="#9a857c" stroke-width="2"'):''));
const shutBook=(x,y,s=1)=>at(x,y,s,P('M-46-10L40-14 48 8H-42z',C.lotus)+P('M-42 8H48V18H-42Q-48 13-42 8z',C.white)+P('M-42 18H48',null)+P('M-42 8Q-50 13-42 18',null));
const table=(x,y,w)=>rect(x+10,y+12,w-20,100,'#A36F47')+rect(x,y,w,15,'#B98455');
const wall=(hy)=>rect(0,0,480,300,'#F6E6CB',N)+[0,1,2,3,4,5,6].map(i=>P(`M${i*76+12} 0V${hy}`,null,'stroke="#e2cba6" stroke-width="3"')).join('')+rect(0,hy,480,300-hy,'#DDBE93',N)+P(`M0 ${hy}H480`,null,'stroke="#8d6f5a" stroke-width="3"');
const member=(x,y,s,o)=>at(x,y,s,H.bust(o),{flip:true});
const pipe=(x1,y1,x2,y2)=>P(`M${x1} ${y1}L${x2} ${y2}`,null,'stroke-width="15"')+P(`M${x1} ${y1}L${x2} ${y2}`,null,'stroke="#B7C4D8" stroke-width="10"');

// 1 what will it cost?
scenes.tap=()=>svg(480,300,[wall(196),O.window_(178,22,48,56),
 at(98,290,.86,H.standing(rohani({head:{mouth:'talk'},order:1,front:basket(10,-176,1.2),armL:[-48,-200,-22,-168],armR:[48,-202,36,-172],tL:'grip',tR:'grip'}))),
 member(414,200,1,{head:{hair:'bun',mouth:'calm'},skin:C.s3,shirt:C.lotus}),
 at(290,200,1.24,H.bust(treasurer({tilt:-3,head:{mouth:'talk'},armL:[-46,-24,-22,-6],armR:[46,-30,68,-56],tR:'palm',rR:-10})),{flip:true}),
 table(196,198,300),openBook(300,196,1)].join(''));

// 2 the number was too small
scenes['quick-number']=()=>svg(480,300,[O.bg('#FBEDD6','#E6CFA2',190),O.field(178),rect(-6,-6,176,202,'#F6E6CB')+rect(164,-6,12,206,'#A36F47',T)+P('M40 0V196M100 0V196',null,'stroke="#e2cba6" stroke-width="3"'),
 at(66,204,1.1,H.bust(treasurer({tilt:10,head:{eyes:'down'},armL:[-46,-24,-8,-8],armR:[46,-26,30,-10]}))),
 table(-10,204,168),shutBook(78,200,1),at(60,190,1.1,H.hand('rest',C.s1),{rot:12}),
 at(222,290,.84,H.standing(rohani({tilt:4,head:{mouth:'oh'},armL:[-44,-204,-34,-166],armR:[42,-204,10,-190],tR:'rest'}))),
 at(378,290,.84,H.standing(plumber({head:{mouth:'talk'},tilt:-2,armL:[-60,-206,-90,-190],tL:'none',armR:[58,-214,86,-206],tR:'none',front:pipe(-126,-186,122,-211)+at(-88,-190,1.15,H.hand('grip',C.s3),{rot:172,flip:false})+at(84,-206,1.15,H.hand('grip',C.s3),{rot:4})})),{flip:true})].join(''));

// 3 what if you had said that you do not know?
const radio=(x,y,s=1)=>at(x,y,s,P('M30-44L64-92',null,'stroke-width="3.500"')+rect(-56,-50,112,50,C.clay,'',6)+rect(-48,-43,96,36,'#5a4349',T,3)+ell(-24,-25,14,14,'#C9BDB6',T)+ell(-24,-25,5,5,C.ink,N)+P('M2-36H40M2-26H30M2-16H40M14-36V-16M30-36V-26',null,`stroke="${C.gold}" stroke-width="2.600"`)+ell(38,-16,4.5,4.500,C.rose,T));
scenes.question=()=>svg(480,300,[O.bg('#FBEDD6','#E6CFA2',180),stall(14,64,132,C.lotus),stall(346,64,126,C.river),rect(10,150,140,44,'#B98455'),
 table(186,182,132),radio(254,182,.96),
 at(116,288,.96,H.wheelchair(sinoun({tilt:8,head:{mouth:'talk'},armR:[56,-140,92,-130],tR:'none',armL:[-34,-124,14,-118]}))),
 P('M216 170L236 154',null,'stroke-width="5"')+P('M206 178L218 168',null,'stroke-width="10"')+P('M206 178L217 169',null,`stroke="${C.gold}" stroke-width="5.500"`)+at(203,164,1.06,H.hand('grip',C.s3),{rot:16}),
 at(398,290,.88,H.standing(rohani({tilt:8,lean:4,head:{eyes:'tired'},front:basket(8,-168,1.1),armL:[-48,-200,-22,-160],armR:[48,-202,34,-164],tL:'grip',tR:'grip'})),{flip:true})].join(''));

// 4 I do not know; I will ask, and name a day
const tapThing=(x,y,s=1)=>at(x,y,s,P('M0 0V-52H26V-40','none','stroke-width="13"')+P('M0 0V-52H26V-41',null,'stroke="#B7C4D8" stroke-width="8"')+P('M0-60V-72M-14-72H14',null,'stroke-width="5"'));
scenes['with-a-day']=()=>svg(480,300,[O.bg('#FBEDD6','#E6CFA2',186),O.field(174),
 rect(290,84,180,112,'#E2BF93')+P('M278 86L306 46H460L486 86z',C.clay)+rect(322,104,120,92,'#5a4349')+pipe(340,190,352,116)+pipe(364,190,366,112)+pipe(392,190,382,116)+tapThing(412,192,.9),
 at(408,262,.56,H.standing(plumber({head:{mouth:'smile'},armL:[-46,-202,-20,-184],armR:[44,-204,36,-164]})),{flip:true}),
 at(134,366,1.14,H.standing(rohani({tilt:2,head:{mouth:'talk'},tR:'open',armR:[62,-218,96,-224],rR:6,tL:'palm',armL:[-54,-204,-80,-222],fL:true,rL:6}))),O.plant(30,296,1.1)].join(''));

// two hold the same basket
scenes['say-it-back']=()=>svg(480,300,[O.bg('#FBEDD6','#E6CFA2',186),O.field(174),stall(14,54,120,C.lotus),stall(346,54,120,C.river),
 at(128,330,1.02,H.standing(rohani({tilt:8,head:{mouth:'talk'},tL:'none',armL:[-42,-204,10,-176],tR:'none',armR:[52,-200,74,-168]}))),
 at(352,330,1.02,H.standing(treasurer({trousers:C.indigo,tilt:8,head:{mouth:'smile'},tL:'none',armL:[-42,-204,10,-176],tR:'none',armR:[52,-200,74,-168]})),{flip:true}),
 at(240,200,1.6,`<g stroke-width="1.500">${basket(0,0)}</g>`),
 at(198,161,1.2,H.hand('grip',C.s2),{rot:20})+at(282,161,1.2,H.hand('grip',C.s1),{rot:-20,flip:true})].join(''));

// 5 remember
scenes.card=()=>svg(480,300,[rect(0,0,480,300,'#E6CFA2',N),P('M0 62Q120 52 240 60T480 56V0H0z','#C9D3A2',N),
 P('M206 58H282C274 130 300 190 352 310H136C188 190 214 130 206 58z','#A36F47')+P('M218 58H270C264 130 286 190 326 310H162C202 190 224 130 218 58z',WATER,N)+P('M224 84q8-6 16 0t16 0M216 132q10-7 20 0t20 0M186 270q12-8 24 0t24 0M250 286q12-8 24 0t24 0',null,'stroke="#FFFBF4" stroke-width="3"'),
 ell(400,168,54,8,'#c9a96f',N),at(400,150,1.6,`<g stroke-width="1.500">${basket(0,0)}</g>`),
 P('M92 186L394 172 420 214 78 236z','#D2A873')+P('M78 236L420 214V229L78 252z','#B98455')+P('M110 200L386 186M100 218L402 200',null,'stroke="#b57a41" stroke-width="2"')+[[112,212],[384,198]].map(([x,y])=>ell(x,y,4,4,C.ink,N)).join(''),
 P('M36 288q-4-24-16-30M48 288q0-26 10-36M60 290q6-14 16-18M430 288q-2-18-12-24M440 288q2-20 12-28',null,'stroke="#6E9A4E" stroke-width="5"')].join(''));
const WATER='#8FB9C9';
