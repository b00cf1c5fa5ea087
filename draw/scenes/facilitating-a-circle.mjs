// Lesson 1 of module 8: Samphors, who sells fried bananas, and Grandmother Moeun, who hears badly.
import {C,svg,at,krama,P,S,L,ell,rect} from '../pen.mjs';
import * as H from '../people.mjs';
import * as O from '../things.mjs';
const N='stroke="none"',T='stroke-width="1.6"',K=krama('k');
export const slug='facilitating-a-circle';
export const folder='src/lib/content/modules/08-working-together/01-facilitating-a-circle';
export const scenes={};

const samphors=(o={})=>({skin:C.s2,shirt:C.gold,skirt:C.indigo,slv:.4,hsc:1.08,...o,head:{hair:'pony',mouth:'calm',earring:1,...o.head}});
const moeun=(o={})=>({skin:C.s1,shirt:C.jade,skirt:C.lotus,slv:.5,hsc:1.08,...o,head:{hair:'short',hc:C.grey,age:'old',mouth:'calm',...o.head}});
const rose=(o={})=>({skin:C.s3,shirt:C.rose,skirt:C.river,slv:.4,hsc:1.08,...o,head:{hair:'bob',mouth:'talk',...o.head}});
const sky=(o={})=>({skin:C.s1,shirt:C.sky,skirt:C.clay,slv:.4,hsc:1.08,...o,head:{hair:'bun',mouth:'talk',...o.head}});
const hijab=(o={})=>({skin:C.s2,shirt:C.indigo,skirt:C.rose,slv:.5,hsc:1.08,...o,head:{hair:'hijab',sc:C.jade,mouth:'calm',...o.head}});
// under a house on posts
const under=O.bg('#FBEDD6','#E6CFA2',176)+O.field(164)+O.palm(340,170,.6)+rect(-6,-6,492,40,'#B98455')+P('M0 8H480M0 21H480',null,'stroke="#8A5434" stroke-width="1.6"')+[22,236,442].map(x=>rect(x,34,15,146,'#A36F47',T)).join('');
const banana=(x,y,rot=0,s=1)=>at(x,y,s,S([[-15,-3],[-6,3],[6,3],[15,-4],[13,5],[0,10],[-13,5]],'#D99A2B',T),{rot});
const tray=(x,y,s=1)=>at(x,y,s,ell(0,0,46,14,C.straw)+ell(0,-2,37,9,'#CFA867',T)+banana(-16,-7,-8)+banana(14,-7,10)+banana(0,-13,0));

// 1 eleven neighbours
scenes['eleven-neighbours']=()=>{const q=(f,x,y,z,o={},flip=true)=>at(x,y,z,H.seated(f(o)),{flip}),one={head:{mouth:'calm'}};
 return svg(480,300,[under,O.mat([[60,184],[452,184],[500,306],[-20,306]]),
 q(sky,212,206,.46,one),q(hijab,268,204,.46),q(rose,324,206,.46,one),q(samphors,378,206,.46,{shirt:C.white,head:{hair:'wrap',kr:C.clay}}),q(moeun,440,208,.46),
 q(rose,246,244,.52,{skin:C.s1,shirt:C.clay,head:{hair:'long',mouth:'calm'}}),q(sky,312,242,.52,{skin:C.s3,shirt:C.white,head:{mouth:'calm'}}),q(hijab,376,244,.52,{skirt:C.river,shirt:C.sky,head:{sc:C.lotus}}),q(rose,444,246,.52,{skin:C.s2,shirt:C.jade,head:{mouth:'calm'}}),
 at(292,304,.66,H.seatedBack({skin:C.s2,shirt:C.rose,skirt:C.indigo,head:{hair:'bun'}})),at(408,306,.66,H.seatedBack({skin:C.s1,shirt:C.indigo,skirt:C.clay,head:{hair:'bob'}})),
 at(110,270,1.02,H.seated(samphors({tilt:2,lean:4,head:{mouth:'talk'},armL:[-44,-60,-12,-40],tR:'open',armR:[54,-70,84,-84],rR:-10}))),
 tray(196,282,.92)].join(''));};

// 2 two women talk for an hour
const ear={armL:[-60,-92,-38,-126]};
scenes['two-talk']=()=>svg(480,300,[under,O.mat([[70,186],[410,186],[496,306],[-16,306]]),
 at(244,218,.86,H.seated(moeun({tilt:-3,head:{mouth:'oh',eyes:'tired'},...ear,tL:'rest',rL:-6,armR:[44,-60,12,-38]}))+H.arm(-29,-92,-60,-92,-38,-126,{skin:C.s1,cloth:C.jade,t:'rest',slv:.5,hs:1.1,hrot:-6,hflip:true})),
 at(96,296,1.18,H.seated(rose({tilt:2,lean:6,tL:'open',armL:[-50,-64,-62,-104],fL:false,tR:'open',armR:[56,-66,80,-96],rR:-6}))),
 at(388,296,1.18,H.seated(sky({tilt:2,lean:6,armL:[-44,-60,-10,-38],tR:'palm',armR:[56,-64,88,-84],rR:-4})),{flip:true})].join(''));

// 3 on the steps, at dusk
scenes.question=()=>svg(480,300,[O.bg('#F6C48A','#D9B27E',182),ell(300,176,34,34,'#F0955A',N),O.field(170,'#B7AB6A'),O.house(236,188,.98),O.palm(312,188,.8),
 P('M-10 0H130V24H-10z','#8A5434')+rect(-10,24,124,182,'#D9B27E')+[54,84,114,144,174].map(y=>P(`M0 ${y}H114`,null,'stroke="#b98f57" stroke-width="1.6"')).join(''),
 rect(-10,206,150,34,'#B98455')+rect(-10,238,196,34,'#A36F47')+rect(-10,270,240,34,'#8A5434'),
 at(92,244,.7,H.standing(moeun({tilt:2,lean:3,head:{mouth:'talk'},armL:[-44,-204,-34,-164],tR:'point',armR:[60,-222,98,-232],rR:4}))),
 at(388,326,.94,H.standing(samphors({tilt:4,head:{mouth:'oh'},tL:'grip',armL:[-46,-204,-10,-186],tR:'grip',armR:[46,-204,22,-186],mid:at(6,-190,.9,tray(0,0))})),{flip:true})].join(''));

// 4 a krama goes round
const cloth=(x,y,s=1)=>at(x,y,s,S([[-17,-6],[0,-11],[17,-6],[20,12],[15,46],[5,40],[-4,50],[-16,42],[-20,14]],'url(#k)'));
scenes.turns=()=>svg(480,300,[under,O.mat([[60,180],[420,180],[500,306],[-20,306]]),
 at(94,232,.86,H.seated(rose({head:{mouth:'calm'}}))),at(388,232,.86,H.seated(hijab({head:{mouth:'smile'},tL:'none',armL:[-44,-60,-14,-38],tR:'palm',armR:[58,-66,88,-78]})),{flip:true}),
 at(232,228,.96,H.seated(moeun({tilt:-2,head:{mouth:'talk'},tL:'grip',armL:[-46,-58,-4,-58],tR:'grip',armR:[54,-62,62,-64],rR:0,mid:cloth(66,-62,1.1)+P('M12-58L58-70',null,'stroke-width="17"')+P('M10-57L58-70',null,'stroke="url(#k)" stroke-width="13"'),front:at(58,-66,1.08,H.hand('grip',C.s1),{rot:-10})}))),
 at(128,330,.94,H.seatedBack({skin:C.s2,shirt:C.gold,skirt:C.indigo,head:{hair:'pony'}})),at(352,330,.94,H.seatedBack({skin:C.s1,shirt:C.sky,skirt:C.clay,head:{hair:'bun'}}))].join(''),K);

// 5 she sits opposite, in the light
scenes['quiet-voices']=()=>svg(480,300,[under,O.mat([[70,196],[410,196],[490,306],[-10,306]]),P('M120 34H360L440 306H40z','#FFF6D6',N+' fill-opacity=".62"'),
 at(118,292,1.18,H.seated(samphors({tilt:2,lean:4,head:{mouth:'talk'},armL:[-44,-60,-10,-40],tR:'palm',armR:[54,-62,80,-68]}))),
 at(366,292,1.18,H.seated(moeun({tilt:2,lean:4,head:{mouth:'smile'},armL:[-44,-60,-8,-40],tR:'rest',armR:[46,-60,18,-38]})),{flip:true})].join(''));

// remember: a folded krama in a ring of mats
scenes.card=()=>svg(480,300,[rect(0,0,480,300,'#E6CFA2',N),[[30,40],[120,22],[420,30],[450,150],[240,80],[60,270],[410,276],[240,232]].map(([x,y])=>P(`M${x} ${y}q10-5 20 0`,null,'stroke="#CFB07C" stroke-width="2.6"')).join(''),
 [[0,'#D98E4A'],[45,C.jade],[90,C.rose],[135,'#D98E4A'],[180,C.jade],[225,C.rose],[270,'#D98E4A'],[315,C.jade]].map(([a,c])=>{const t=a*Math.PI/180,x=240+178*Math.cos(t),y=150+108*Math.sin(t);return at(x,y,1,rect(-42,-26,84,52,c,'',3)+P('M-32-26V26M32-26V26',null,`stroke="${C.gold}" stroke-width="4"`)+P('M-22-10H22M-22 8H22',null,'stroke="#2A1A1F" stroke-opacity=".35" stroke-width="2" stroke-dasharray="8 6"'));}).join(''),
 ell(240,180,66,12,'#CFB07C',N),P('M176 128L292 116 308 166 186 182z','url(#k)')+P('M186 182L308 166 306 178 188 194z',C.rose)+P('M240 122L252 173',null,T)+P('M188 194l-3 9M204 192l-2 9M220 190l-2 9M236 188l-2 9M252 186l-2 9M268 184l-1 9M284 182l-1 9M300 180l-1 8',null,T)].join(''),krama('k',C.rose,C.lotus,C.white,16));
