// Lesson 4 of module 5: Kimly and two neighbours at the pump, a young woman with a can, and Grandmother Nget.
import {C,svg,at,krama,hol,P,S,L,ell,rect} from '../pen.mjs';
import * as H from '../people.mjs';
import * as O from '../things.mjs';
const N='stroke="none"',T='stroke-width="1.6"',K=krama('k');
export const slug='violence-and-the-law';
export const folder='src/lib/content/modules/05-rights-and-law/04-violence-and-the-law';
export const scenes={};

const WATER='#8FB9C9';
const kimly=(o={})=>({skin:C.s2,shirt:C.clay,skirt:C.indigo,slv:.1,roll:true,hsc:1.08,...o,head:{hair:'bun',mouth:'calm',...o.head}});
const first=(o={})=>({skin:C.s1,shirt:C.jade,skirt:C.lotus,slv:.1,roll:true,hsc:1.08,...o,head:{hair:'wrap',kr:'url(#k)',mouth:'calm',...o.head}});
const second=(o={})=>({skin:C.s3,shirt:C.white,skirt:C.river,slv:.1,roll:true,hsc:1.08,...o,head:{hair:'short',hc:'#7d6c66',mouth:'calm',...o.head}});
const young=(o={})=>({skin:C.s1,shirt:C.sky,skirt:C.rose,hem:C.white,slv:.5,hsc:1.08,...o,head:{hair:'long',mouth:'calm',...o.head}});
const nget=(o={})=>({skin:C.s2,shirt:C.white,skirt:'url(#h)',slv:.5,hsc:1.08,...o,head:{hair:'short',hc:C.grey,age:'old',eyes:'open',mouth:'talk',...o.head}});
// a can cut open at the top, with a bar of wood to carry it by; its foot at 0,0
const can=(x,y,s=1)=>at(x,y,s,S([[-25,-56,1],[-27,-30],[-24,0,1],[24,0,1],[27,-30],[25,-56,1]],C.gold)+P('M-24-34Q0-30 24-34M-23-16Q0-12 23-16',null,'stroke="#B98455" stroke-width="2"')+ell(0,-56,25,7,WATER)+P('M-27-60H27',null,'stroke-width="8"')+P('M-27-60H27',null,'stroke="#B98455" stroke-width="4"'));
const basin=(x,y,s=1,c=C.jade,cloth=C.white)=>at(x,y,s,P('M-46-20H46L36 6H-36z',c)+ell(0,-20,46,10,WATER)+S([[-30,-22],[-14,-32],[4,-28],[20,-34],[30,-22],[14,-16],[-12,-15]],cloth,T)+L([[-14,-26],[-6,-22],[4,-24]],T));
const ground=(sky='#FBEDD6')=>O.bg(sky,'#E6CFA2',176)+O.field(164);
const slab=(x,y,w)=>P(`M${x-w} ${y}L${x-w+26} ${y-34}H${x+w-26}L${x+w} ${y}z`,'#C9BDB6',T);
const wash={armL:[-46,-64,-2,-34],armR:[48,-64,16,-32]};

// 1 where does she go?
scenes['at-the-pump']=()=>svg(480,300,[ground(),O.house(66,172,.7),O.palm(458,174,.8),slab(318,272,120),
 at(286,262,1,O.pump(0,0),{flip:true}),P('M344 170V214',null,'stroke="#8FB9C9" stroke-width="6"'),can(344,276,1.16),
 at(52,240,.74,H.seated(first({tilt:6,...wash,head:{mouth:'calm'}}))),at(158,236,.74,H.seated(second({tilt:4,...wash,head:{eyes:'open'}}))),basin(62,246,.78,C.rose,C.white),basin(172,242,.78,C.sky,C.white),
 at(106,298,.86,H.seated(kimly({tilt:-4,...wash,head:{eyes:'open'}}))),basin(118,296,.92,C.jade,C.white),
 at(420,350,.98,H.standing(young({tilt:14,lean:4,head:{eyes:'down'},armL:[-44,-204,-34,-162],tR:'rest',armR:[50,-206,28,-178]})),{flip:true})].join(''),K);

// 2 three answers, three ways
scenes['three-answers']=()=>svg(480,300,[ground(),O.house(234,172,.6),
 S([[330,286],[352,276],[420,272],[484,278],[484,304],[340,304]],WATER,N),
 at(388,254,.92,O.pump(0,0),{flip:true}),
 P('M442 168V222',null,'stroke="#8FB9C9" stroke-width="8"'),can(442,288,1.24),P('M418 224Q408 240 412 284M432 228V288M454 228V286M466 224Q476 242 472 284',null,'stroke="#8FB9C9" stroke-width="5"'),P('M404 292q10-6 20 0M448 298q10-6 20 0',null,'stroke="#FFFBF4" stroke-width="2.6"'),
 at(208,240,.9,H.seated(kimly({tilt:-6,head:{mouth:'talk',eyes:'open'},armL:[-44,-58,-8,-40],tR:'point',armR:[56,-84,88,-106],rR:0}))),
 at(112,290,.96,H.seated(first({tilt:-3,head:{mouth:'talk'},tL:'point',armL:[-54,-66,-82,-84],fL:true,rL:0,armR:[44,-58,14,-38]}))),
 at(318,292,.96,H.seated(second({tilt:-2,head:{mouth:'talk'},tR:'point',armR:[58,-70,92,-70],rR:0,armL:[-44,-58,-6,-38]})))].join(''),K);

// 3 who gave her a place?
scenes.question=()=>svg(480,300,[ground(),O.palm(320,172,.7),O.house(448,172,.6),
 P('M300 304Q330 220 404 172H426Q420 230 484 304z','#F3E0B6',N),
 at(408,250,.62,H.standingBack({skin:C.s1,shirt:C.sky,skirt:C.rose,hem:C.white,slv:.5,hsc:1.1,tilt:4,head:{hair:'long'},tR:'grip',armR:[44,-204,46,-158],armL:[-46,-206,-48,-168],front:can(52,-86,1.12)})),
 at(230,222,.72,H.seated(second({tilt:-4,head:{eyes:'open'},...wash}))),at(300,262,.8,H.seated(kimly({tilt:-3,head:{eyes:'tired'},...wash}))),basin(246,232,.78,C.sky,C.white),basin(316,268,.84,C.jade,C.white),
 at(110,288,1.2,H.seated(nget({tilt:-5,lean:2,tL:'palm',armL:[-68,-84,-40,-120],fL:true,rL:-4,armR:[46,-58,14,-38]})))].join(''),hol);

// 4 four places on a map: a lamp, a bandage, a book, two stools
const home=(x,y,c,roof)=>at(x,y,1,rect(-44,-10,88,58,c)+P('M-56-8L-32-40H32L56-8z',roof));
const lamp=P('M-14-12Q0-32 14-12','none','stroke-width="3.5"')+rect(-11,-12,22,6,C.ink,T,2)+rect(-13,-6,26,24,C.gold,'',4)+rect(-15,18,30,7,C.ink,T,2);
const roll=P('M-18-4H8V14H-18z',C.white)+P('M-18 14H26L30 22H-14z',C.white,T)+ell(-18,5,7,9.5,C.white)+ell(-18,5,2.4,3.4,'#C9BDB6',T)+P('M2-4V14',null,'stroke="#C4527F" stroke-width="4"');
const book=P('M0-10Q-14-18-26-12V18Q-14 12 0 20 14 12 26 18V-12Q14-18 0-10z',C.white)+P('M0-10V20',null)+P('M-19-4L-7-3M-19 5L-7 6M7-3L19-4M7 6L19 5',null,'stroke="#9a857c" stroke-width="2.400"');
const stools=[-16,16].map(x=>at(x,0,1,P('M-8 2L-11 22M8 2L11 22',null,'stroke-width="4"')+ell(0,0,13,5,C.clay))).join('');
scenes['four-places']=()=>svg(480,300,[rect(0,0,480,300,'#C98B4E',N),[...Array(12)].map((_,i)=>P(`M0 ${12+i*26}H480`,null,'stroke="#b57a41" stroke-width="2" stroke-dasharray="14 7"')).join(''),
 P('M26 22L452 12 460 286 18 280z',C.white)+P('M110 118Q160 150 240 148T372 118M110 262Q150 200 240 148 300 210 374 262',null,'stroke="#EBD3A6" stroke-width="15"')+P('M110 118Q160 150 240 148T372 118M110 262Q150 200 240 148 300 210 374 262',null,'stroke="#D2AE7C" stroke-width="2" stroke-dasharray="7 7"'),
 ell(240,148,13,11,C.lotus),
 home(110,74,'#E2F1EE',C.indigo)+at(110,72,1.3,lamp),home(374,72,'#FBE9F0',C.rose)+at(370,88,1.3,roll),home(108,216,'#FBEDD6',C.clay)+at(108,238,1.24,book),home(376,216,'#E7EFD9',C.river)+at(376,234,1.3,stools)].join(''));

// 5 her yes first: three seeds on an open hand
scenes['she-decides']=()=>svg(480,300,[rect(0,0,480,300,'#F6E6CB',N)+[0,1,2,3,4].map(i=>P(`M0 ${24+i*30}H480`,null,'stroke="#e2cba6" stroke-width="3"')).join('')+rect(196,-6,96,150,'#5a4349')+rect(184,-6,12,150,'#B98455',T)+rect(292,-6,12,150,'#B98455',T),
 P('M-4 144H484V194H-4z','#D2A873')+P('M-4 194H484V226H-4z','#A36F47')+P('M-4 226H484V278H-4z','#D2A873')+P('M-4 278H484V304H-4z','#A36F47')+P('M0 162H120M250 182H480M0 246H110M230 262H480',null,'stroke="#b57a41" stroke-width="2"'),
 at(112,188,1.06,H.sitting(kimly({tilt:4,lean:4,head:{eyes:'open',mouth:'calm'},armL:[-44,-58,-8,-40],tR:'palm',armR:[52,-58,86,-70],rR:4,drop:76}))),
 [[222,108],[233,110],[228,101]].map(([x,y],i)=>at(x,y,.8,S([[-9,0],[-5,-7],[4,-7],[11,0],[5,5],[-4,5]],C.gold,T),{rot:i*30})).join(''),
 at(368,188,1.06,H.sitting(young({tilt:10,lean:4,head:{eyes:'down'},armL:[-44,-58,-6,-40],armR:[46,-58,38,-42],drop:76})),{flip:true})].join(''));

// 6 remember
scenes.card=()=>svg(480,300,[rect(0,0,480,300,'#C9BDB6',N),P('M0 60Q160 48 480 64M0 232Q200 248 480 228M150 0Q140 30 160 56M330 240Q340 270 326 300',null,'stroke="#a3958d" stroke-width="2.6"'),
 ell(240,258,104,14,'#a3958d',N),at(240,254,3.3,can(0,0).replaceAll('stroke-width="8"','stroke-width="5.5"')),
 [[84,104],[396,100],[96,228],[386,230]].map(([x,y])=>ell(x,y+26,46,8,'#a3958d',N)).join(''),
 O.stone(84,104,1,2.1),O.stone(396,100,2,2.1),O.stone(96,228,0,2.1),O.stone(386,230,3,2.1)].join(''));
scenes.card=(f=>()=>f().replace('<g transform="translate(240 254) scale(3.3)">','<g transform="translate(240 254) scale(3.3)" stroke-width=".8">'))(scenes.card);
