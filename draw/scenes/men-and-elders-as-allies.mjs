// Lesson 6 of module 4: Thavin, who would like to row, her brother Vireak, and Grandfather Chhem, who looks after the boat.
import {C,svg,at,krama,P,S,L,ell,rect} from '../pen.mjs';
import * as H from '../people.mjs';
import * as O from '../things.mjs';
const N='stroke="none"',T='stroke-width="1.6"',K=krama('k'),KB=krama('kb','#9DB0D8','#23326B');
export const slug='men-and-elders-as-allies';
export const folder='src/lib/content/modules/04-gender-and-power/06-men-and-elders-as-allies';
export const scenes={};

const thavin=(o={})=>({skin:C.s3,shirt:C.clay,skirt:C.indigo,slv:-1,hsc:1.08,...o,head:{hair:'pony',mouth:'calm',...o.head}});
const vireak=(o={})=>({skin:C.s3,shirt:C.gold,trousers:C.river,skirt:C.river,hem:C.river,slv:-1,hsc:1.08,...o,head:{hair:'man',mouth:'calm',...o.head}});
const chhem=(o={})=>({skin:C.s2,shirt:C.white,skirt:C.lotus,hem:C.lotus,slv:.3,hsc:1.08,kr:'url(#kb)',...o,head:{hair:'man',hc:C.grey,age:'old',mouth:'calm',...o.head}});
const WATER='#8FB9C9';
// the long boat on its blocks; origin = ground under its middle
const boat=(x,y,s=1)=>at(x,y,s,[-150,0,150].map(q=>rect(q-20,-22,40,22,'#B98455',T)).join('')+S([[-268,-88,1],[-236,-64],[-180,-56,1],[180,-56,1],[236,-64],[268,-88,1],[246,-44],[196,-20],[120,-16],[-120,-16],[-196,-20],[-246,-44]],'#8A5434')+P('M-254-62Q-224-44-180-42H180Q224-44 254-62',null,`stroke="${C.gold}" stroke-width="5"`));
const shelter=(x,y,w,h,post=1)=>(post?P(`M${x+22} ${y+h}V${y+30}M${x+w-22} ${y+h}V${y+30}`,null,'stroke-width="11"')+P(`M${x+22} ${y+h}V${y+30}M${x+w-22} ${y+h}V${y+30}`,null,'stroke="#A36F47" stroke-width="7"'):'')+P(`M${x-10} ${y+40}L${x+34} ${y}H${x+w-34}L${x+w+10} ${y+40}${[...Array(12)].map((_,i)=>`l${-(w+20)/24} 8l${-(w+20)/24}-8`).join('')}z`,C.straw)+P(`M${x+18} ${y+22}H${x+w-18}`,null,'stroke="#B98455" stroke-width="2"');
const coil=(x,y,s=1,rot=0)=>at(x,y,s,P('M0-26A20 26 0 1 0 1-26zM4-30A22 28 0 1 1-8-22M-6-20A14 22 0 1 0 12-14',null,'stroke-width="8"')+P('M0-26A20 26 0 1 0 1-26zM4-30A22 28 0 1 1-8-22M-6-20A14 22 0 1 0 12-14',null,`stroke="${C.straw}" stroke-width="4"`),{rot});
const can=(x,y,s=1)=>at(x,y,s,P('M12-20L44-46','none','stroke-width="8"')+P('M12-20L44-46',null,'stroke="#B7C4D8" stroke-width="4"')+P('M-20-8Q-38-22-22-36',null,'stroke-width="4.500"')+S([[-22,0,1],[-24,-26],[-12,-42],[12,-42],[24,-26],[22,0,1]],C.jade)+rect(-9,-52,18,11,C.river,'',3)+ell(0,-18,8,9,C.gold,T));
const oar=(x,y,s=1,rot=0)=>at(x,y,s,P('M0-60V-250M-14-250H14',null,'stroke-width="11"')+P('M0-60V-250M-14-250H14',null,'stroke="#D2A873" stroke-width="6"')+S([[-6,-84,1],[-17,-60],[-18,-14],[0,0],[18,-14],[17,-60],[6,-84,1]],'#D2A873')+P('M-16-28H16',null,`stroke="${C.clay}" stroke-width="6"`),{rot});
const duck=(x,y,s=1,flip=false,c=C.white)=>at(x,y,s,P('M-4 0V-8M6 0V-8M-6 1H2M4 1H12',null,'stroke="#C4633F" stroke-width="3"')+S([[-28,-30,1],[-16,-28],[4,-28],[14,-40],[14,-50],[22,-56],[30,-50],[29,-42],[24,-34],[26,-18],[14,-7],[-8,-6],[-22,-14]],c,T)+P('M29-50L40-46 29-42z',C.gold,T)+ell(23,-49,1.8,1.8,C.ink,N)+P('M-14-22Q-2-10 12-20',null,T),{flip});

// 1 the dry boat and twelve women
const SK=[C.s2,C.s1,C.s3],SH=[C.rose,C.sky,C.jade,C.gold,C.white,C.river],HA=['bun','bob','wrap','pony','topbun'];
const woman=(i,x,y,s,flip)=>at(x,y,s,H.standing({skin:SK[i%3],shirt:SH[i%6],skirt:[C.river,C.lotus,C.indigo,C.clay][i%4],slv:-1,hsc:1.1,head:{hair:HA[i%5],mouth:'calm'},armL:[-46,-206,-40,-166],armR:[46,-206,42,-166]}),{flip});
scenes['dry-boat']=()=>svg(480,300,[O.bg('#FBEDD6','#E6CFA2',108),P('M0 82Q160 76 480 82V108H0z',WATER,N),shelter(10,-12,460,140),boat(240,124,.84),
 [0,1,2,3,4,5].map(i=>woman(i,46+i*78,292,.52,i>2)).join(''),[6,7,8,9,10].map(i=>woman(i,76+(i-6)*76,344,.6,i>8)).slice(0,2).join('')+[9,10,11].map(i=>woman(i,312+(i-9)*64,344,.6,true)).join(''),
 at(232,346,.66,H.standing(thavin({tL:'grip',armL:[-46,-206,-10,-190],tR:'grip',armR:[46,-206,14,-190]})))].join(''),K);

// 2 forty faces
const back=(x,y,s,skin,shirt,hair,hx,hc=C.hair)=>at(x,y,s,H.seatedBack({skin,shirt,skirt:C.clay,hx,head:{hair,hc}}));
const side=(x,y,s,skin,shirt,hair,flip,hc=C.hair)=>at(x,y,s,H.seated({skin,shirt,skirt:C.indigo,hsc:1.1,head:{hair,hc,mouth:'calm'}}),{flip});
scenes['forty-faces']=()=>svg(480,300,[rect(0,0,480,300,'#F6E6CB',N)+[0,1,2,3,4,5,6].map(i=>P(`M${i*76+12} 0V140`,null,'stroke="#e2cba6" stroke-width="3"')).join('')+rect(0,140,480,160,'#D98E4A',N)+P('M0 140H480',null,'stroke="#8d6f5a" stroke-width="3"'),
 at(424,196,.6,H.standing(thavin({tilt:2,armL:[-44,-206,-34,-168],tR:'palm',armR:[52,-212,72,-216]})),{flip:true}),
 side(176,178,.42,C.s1,C.sky,'bob',true),side(228,178,.42,C.s3,C.white,'man',true),side(280,178,.42,C.s2,C.rose,'bun',true),side(332,178,.42,C.s1,C.jade,'man',true),
 at(88,282,.88,H.standing(chhem({tilt:-2,head:{mouth:'talk'},armL:[-44,-206,-34,-168],tR:'open',armR:[54,-214,68,-248]}))),
 side(196,244,.6,C.s2,C.gold,'man',true,C.grey),side(268,244,.6,C.s3,C.indigo,'wrap',true),side(340,244,.6,C.s1,C.lotus,'man',true),side(412,244,.6,C.s2,C.sky,'pony',true),
 back(176,334,.74,C.s1,C.rose,'bun',-3),back(262,334,.74,C.s2,C.white,'short',-3),back(348,334,.74,C.s3,C.jade,'bob',-3),back(434,334,.74,C.s1,C.gold,'short',-3)].join(''),K+KB);

// 3 what did you leave him to say?
scenes.question=()=>svg(480,300,[rect(0,0,480,300,'#F3C79C',N),ell(414,112,30,30,'#E8875A',N),P('M0 118Q160 108 480 116V150H0z','#8E9B6A',N),P('M262 132Q380 124 480 130V300H372Q300 210 262 132z',WATER,N),P('M388 140h50M398 152h30',null,'stroke="#F3C79C" stroke-width="4"')+P('M350 200q10-8 20 0t20 0M400 250q10-8 20 0t20 0',null,'stroke="#FFFBF4" stroke-width="2.400"'),P('M0 132Q140 122 262 132 300 210 372 300H0z','#D6B183',N),
 at(0,20,1,shelter(160,52,140,78)+boat(230,132,.25)),
 at(120,340,1,H.standing(vireak({stride:false,tilt:2,head:{mouth:'talk'},armL:[-46,-206,-38,-166],tR:'palm',armR:[54,-212,76,-226]}))),
 at(316,340,1,H.standing(thavin({tilt:8,head:{eyes:'down'},armL:[-46,-206,-38,-166],armR:[46,-206,38,-166]})),{flip:true})].join(''));

// 4 alone, at his hour
scenes['alone-first']=()=>svg(480,300,[O.bg('#FCE9C4','#E6CFA2',170),ell(240,112,40,40,'#F5C15B',N),P('M0 158Q120 148 240 158T480 152V176H0z','#A9BF7E',N),O.house(440,172,.86),O.palm(52,172,.8),
 P('M150 300Q190 236 300 242T420 300z',WATER,N)+P('M216 280q10-8 20 0t20 0M312 288q10-8 20 0t20 0',null,'stroke="#FFFBF4" stroke-width="2.400"'),
 at(96,334,.98,H.standing(thavin({tilt:8,lean:6,head:{eyes:'down',mouth:'smile'},tL:'rest',armL:[-44,-204,6,-214],rL:-58,tR:'rest',armR:[50,-204,20,-216],rR:76,fR:true}))),
 at(386,334,.98,H.standing(chhem({tilt:6,head:{mouth:'smile'},tL:'grip',armL:[-44,-206,-8,-196],tR:'open',armR:[56,-206,82,-184],front:at(2,-196,1,P('M-28-8H30Q26 20 14 22H-12Q-24 20-28-8z',C.straw)+ell(1,-8,29,7,C.white,T))+at(-12,-194,1.08,H.hand('grip',C.s2))})),{flip:true}),
 P('M288 168l-8 10M278 186l-10 12M292 196l-6 16M270 214l-8 12M284 226v10M256 232l-4 8',null,`stroke="${C.white}" stroke-width="4.500"`),
 duck(216,270,.9),duck(272,288,1,true),duck(170,292,.86,false,'#D9C7A8'),duck(316,262,.7,true,'#D9C7A8')].join(''),KB);

// 5 second idea: a task for him, her own voice
scenes['task-not-voice']=()=>svg(480,300,[O.bg('#FBEDD6','#E6CFA2',146),P('M0 130Q160 124 480 130V150H0z',WATER,N),shelter(6,40,190,92),boat(102,134,.34),O.palm(440,152,.7),
 O.mat([[60,196],[430,196],[486,304],[0,304]]),
 side(330,206,.58,C.s1,C.sky,'bun',true,C.grey),side(408,212,.6,C.s2,C.white,'man',true),
 at(118,258,1.04,H.seated(vireak({tilt:3,look:'',armL:[-44,-58,-14,-40],armR:[46,-60,24,-44],tL:'grip',tR:'grip',mid:coil(6,-48,1.1,70)}))),
 at(238,258,1.08,H.seated(thavin({head:{mouth:'talk'},armL:[-44,-58,-14,-40],tR:'palm',armR:[54,-66,78,-86]}))),
 side(436,282,.78,C.s3,C.rose,'wrap',true),back(330,334,.76,C.s1,C.jade,'short',-2,C.grey)].join(''),K);

// 6 remember
scenes.card=()=>svg(480,300,[O.bg('#FBEDD6','#E6CFA2',150),P('M0 84Q200 74 480 84V150H0z',WATER,N)+P('M40 116q12-8 24 0t24 0M300 108q12-8 24 0t24 0M400 130q12-8 24 0',null,'stroke="#FFFBF4" stroke-width="3"'),P('M0 140Q160 126 480 136V300H0z','#E6CFA2',N),
 S([[-20,104,1],[120,128],[300,124],[430,98],[476,58,1],[462,130],[420,190],[340,222],[120,230],[-20,226,1]],'#8A5434')+P('M-10 132Q140 156 300 150T464 92',null,`stroke="${C.gold}" stroke-width="8"`)+P('M60 190Q160 196 250 186M-10 170Q80 178 140 176',null,'stroke="#6B3F27" stroke-width="2.600"'),
 oar(182,286,1.06,16),can(346,278,1.9)].join(''));
