// Lesson 1 of module 1: Chanthou, who cooks for ceremonies, and Uncle Thon, who has the ferry.
import {C,svg,at,krama,hol,P,S,L,ell,rect,limb,thin} from '../pen.mjs';
import * as H from '../people.mjs';
import * as O from '../things.mjs';
const N='stroke="none"',T='stroke-width="1.6"',K=krama('k'),KB=krama('kb','#9DB0D8','#23326B');
export const slug='who-is-a-leader';
export const folder='src/lib/content/modules/01-self-and-leadership/01-who-is-a-leader';
export const scenes={};

// a hearing aid sits behind the ear; x and y as for the head
const aid=(x,y,s=1.1,o={})=>at(x,y,s,P('M-12-7Q-22-9-20.500 3','none','stroke-width="6.600"')+P('M-12-7Q-22-9-20.500 3',null,`stroke="${C.white}" stroke-width="3.200"`),o);
const chanthou=(o={})=>({skin:C.s2,shirt:C.gold,skirt:C.indigo,hem:C.rose,hsc:1.08,...o,head:{hair:'bun',hc:'#7d6c66',mouth:'calm',...o.head}});
const thon=(o={})=>({skin:C.s3,shirt:C.white,slv:-1,skirt:C.indigo,hem:C.indigo,hsc:1.08,kr:'url(#kb)',...o,head:{hair:'man',hc:C.grey,age:'old',mouth:'talk',...o.head}});
const neang=(o={})=>({skin:C.s1,shirt:C.jade,skirt:C.clay,hsc:1.08,...o,head:{hair:'pony',...o.head}});
const WATER='#8FB9C9';
const leaf=(x,y,r,s=1,c=C.leaf)=>at(x,y,s,S([[0,0,1],[-5,-9],[0,-22,1],[5,-9]],c,T),{rot:r});
const herbs=(x,y,s=1)=>at(x,y,s,[[-14,0,-34],[-8,-3,-12],[0,-4,6],[8,-3,26],[15,0,46]].map(a=>leaf(...a,1.1)).join(''));
const basket=(x,y,s=1,full=true)=>at(x,y,s,(full?herbs(0,-20):'')+P('M-26-22H26L19 6H-19z',C.straw)+P('M-24-13H24M-22-4H22M-12-22L-9 6M0-22V6M12-22L9 6',null,'stroke="#B98455" stroke-width="1.600"')+P('M-28-22H28',null,'stroke-width="4.500"'));
const pot=(x,y,s=1,c='#B7C4D8')=>at(x,y,s,S([[-34,-40,1],[-40,-20],[-28,0],[0,4],[28,0],[40,-20],[34,-40,1]],c)+ell(0,-41,37,6,'#5a4349')+P('M-40-28H-47M40-28H47',null,'stroke-width="5"'));
const logs=(x,y,s=1)=>at(x,y,s,P('M-40 0L34-8M-32-10L40 2M-14 4L20-14',null,'stroke-width="11"')+P('M-40 0L34-8M-32-10L40 2M-14 4L20-14',null,'stroke="#A36F47" stroke-width="7"'));
const waves=(...w)=>w.map(([x,y,k=1])=>P(`M${x} ${y}q${10*k}-8 ${20*k} 0t${20*k} 0`,null,'stroke="#FFFBF4" stroke-width="2.600"')).join('');
// the ferry: what is behind the people and what is in front
const hull=(x,y,s=1,o={})=>at(x,y,s,S([[-176,-44,1],[-120,-24],[0,-15],[110,-24],[180,-54,1],[164,-10],[134,22],[96,30],[-98,30],[-138,22],[-162,-6]],'#A36F47')+P('M-168-26C-120-6-60 2 0 2S120-8 172-34',null,`stroke="${C.gold}" stroke-width="4"`),o);
const post=(x,y,h)=>P(`M${x} ${y}v-${h}`,null,'stroke-width="10.500"')+P(`M${x} ${y}v-${h}`,null,'stroke="#B98455" stroke-width="6"');

// 1 the ferry does not cross
scenes['wrong-bank']=()=>svg(480,300,[rect(0,0,480,300,'#E2F1EE',N),P('M0 124Q160 112 300 118T480 114V150H0z','#A9BF7E',N),O.house(326,120,.46),at(392,124,.62,O.palm(0,0),{rot:-16}),at(436,122,.46,O.palm(0,0),{rot:-20}),
 P('M0 138H480V300H0z',WATER,N),waves([216,160],[316,154,.8],[420,166,.8],[252,196],[416,186],[290,284,1.200],[420,286,1.200]),
 P('M460 22Q360 8 300 30T216 36M336 54Q300 52 270 62T224 64M470 46Q440 38 410 42',null,'stroke="#FFFBF4" stroke-width="4.500"'),
 at(356,252,.62,P('M-126-30V-66M-44-20V-66M44-20V-66M126-30V-66M-140-66H140',null,'stroke-width="5"')+hull(0,0),{rot:-5}),
 P('M0 200Q120 192 172 230T222 300H0z','#E6CFA2',N),P('M190 298Q186 268 158 256M200 298Q200 260 180 242M212 298Q214 270 206 252M22 230Q20 214 4 208M30 230Q32 212 22 200',null,'stroke="#6E9A4E" stroke-width="4"'),
 P('M238 268Q250 268 249 244',null,'stroke-width="3"')+post(234,292,40),
 at(112,288,.82,H.standing(chanthou({head:{eyes:'tired'},behind:S([[-6,-266],[-40,-276],[-64,-260],[-98,-272,1],[-104,-250,1],[-66,-240],[-40,-250],[-8,-248]],'url(#k)')+P('M-99-270l-9-3M-100-263l-9-2M-102-256l-9 0',null,T),front:S([[-18,-263],[-6,-256],[8,-258],[17,-264],[20,-253],[8,-242],[-8,-241],[-21,-251]],'url(#k)')+aid(2,-286)+basket(22,-178,1.150),tR:'grip',armR:[46,-208,50,-188],tL:'grip',armL:[-46,-204,-8,-182]})))].join(''),K);

// 2 everything is there, and nobody begins
const guest=(x,o)=>at(x,118,.56,H.bust(o));
scenes['cold-pots']=()=>svg(480,300,[O.bg('#FBEDD6','#E6CFA2',148),P('M0 92Q70 88 160 96L96 160H0z','#C9D3A2',N),P('M0 116Q80 108 178 114 224 122 170 148T96 196 0 224z',WATER,N),waves([10,136,.8],[88,134,.8],[20,176],[150,124,.6]),
 P('M252 26V150M470 26V150',null,'stroke="#8d6f5a" stroke-width="5"')+P('M232 30L262 4H458L490 30 466 42 438 30 410 42 382 30 354 42 326 30 298 42 270 30 250 42z',C.rose),
 guest(302,{head:{hair:'short',hc:C.grey,eyes:'down'},skin:C.s2,shirt:C.white}),guest(362,{head:{hair:'bob'},skin:C.s1,shirt:C.sky}),guest(424,{head:{hair:'man',eyes:'tired'},skin:C.s3,shirt:C.jade}),
 rect(264,118,202,54,C.white)+P('M264 130H466',null,`stroke="${C.rose}" stroke-width="3"`)+[302,362,424].map(x=>ell(x,116,15,4.500,C.sky,T)).join(''),
 at(232,244,.84,H.seated({head:{hair:'topbun',mouth:'calm'},skin:C.s2,shirt:C.lotus,skirt:C.indigo}),{flip:true}),
 at(398,288,.92,H.seated({head:{hair:'pony',mouth:'calm',eyes:'tired'},skin:C.s1,shirt:C.jade,skirt:C.clay,tilt:-3}),{flip:true}),
 at(92,288,.92,H.seated({head:{hair:'wrap',mouth:'calm'},skin:C.s3,shirt:C.river,skirt:C.lotus,tilt:-4,armR:[62,-112,38,-145],rR:-50}),{flip:true}),
 [202,258,314].map(x=>logs(x,290,.62)+pot(x,282,.62)).join('')].join(''),K);

// 3 who taught them to begin?
scenes.question=()=>svg(480,300,[rect(0,0,480,300,'#FBEDD6',N),P('M0 92Q160 80 300 88T480 76V150H0z','#C9D3A2',N),
 P('M0 122H480V300H0z',WATER,N),P('M312 122Q340 104 392 106T480 96V150Q410 130 312 122z','#E6CFA2',N),
 P('M380 62V108M456 62V108',null,'stroke="#8d6f5a" stroke-width="5"')+P('M362 66L388 40H448L474 66z',C.clay,'stroke="#8d6f5a" stroke-width="1.500"')+[399,437].map(x=>logs(x,112,.3)+pot(x,108,.38)).join(''),
 waves([24,146],[226,146],[420,166],[44,284],[230,290],[410,284]),
 P('M68 158L8 270',null,'stroke-width="10.500"')+P('M68 158L8 270',null,'stroke="#B98455" stroke-width="6"'),
 at(150,244,1.04,H.seated(thon({tilt:-2,tL:'grip',armL:[-50,-62,-74,-78],tR:'palm',armR:[50,-58,76,-72],rR:-6}))),
 at(330,244,1.04,H.seated(chanthou({look:'L',armL:[-44,-56,-14,-44],armR:[44,-56,26,-46],front:aid(2,-139,1.08,{flip:true})+basket(6,-30)})),{flip:true}),
 at(236,252,1.24,hull(0,0))].join(''),KB);

// 4 say who decides, and let go of the tongs
scenes['share-power']=()=>svg(480,300,[rect(0,0,480,300,'#F6E6CB',N),[0,1,2,3,4,5,6].map(i=>P(`M${i*76+12} 0V206`,null,'stroke="#e2cba6" stroke-width="3"')).join(''),rect(0,206,480,94,'#DDBE93',N),P('M0 206H480',null,'stroke="#8d6f5a" stroke-width="3"'),
 S([[186,288,1],[182,268],[176,250],[194,262],[200,238,1],[212,256],[238,256],[248,236,1],[254,258],[270,250],[264,270],[262,288,1]],C.gold,T)+logs(224,286,.95)+pot(224,254,.86),
 at(386,288,1.16,H.seated(neang({tilt:3,head:{mouth:'smile'},tR:'palm',armR:[48,-60,70,-76],armL:[-40,-56,-8,-40]})),{flip:true}),
 basket(292,288,1.1),
 P('M142 216L330 178 142 198',null,'stroke-width="9"')+P('M142 216L330 178 142 198',null,`stroke="${C.straw}" stroke-width="4.500"`)+P('M296 177L299 190M301 176L304 189',null,T),
 at(94,288,1.16,H.seated(chanthou({tilt:3,tR:'grip',armR:[46,-58,72,-74],armL:[-42,-58,-6,-40],mid:aid(2,-139,1.080,{rot:3})})))].join(''),K);

// 5 tell one woman
scenes['tell-her']=()=>svg(480,300,[O.bg('#FBEDD6','#E6CFA2',196),O.field(184),O.palm(234,190,.9),O.palm(262,188,.6),
 P('M40 262H56V312H40zM424 262H440V312H424z','#B98455')+P('M60 206H420L466 252H14z','#E3C48F')+[0,1,2,3,4,5,6,7,8,9,10].map(i=>P(`M${90+i*30} 207L${52+i*37.6} 251`,null,'stroke="#B98455" stroke-width="1.600"')).join('')+rect(8,252,464,13,'#B98455'),
 at(108,244,1.12,H.seated({hsc:1.08,head:{hair:'bun',hc:C.grey,age:'old',mouth:'talk'},skin:C.s2,shirt:C.white,skirt:C.lotus,tilt:3,lean:3,tR:'palm',armR:[48,-58,70,-72]})),
 ell(238,218,50,17,C.straw)+ell(238,216,41,11.500,'#B98455','stroke="none"')+[[-32,4,60],[-18,6,-40],[-6,2,80],[8,6,-20],[20,3,50],[36,2,-60]].map(([x,y,r])=>leaf(238+x,218+y,r,1.1)).join(''),
 L([[296,188],[288,172],[284,158]])+leaf(285,162,-10,1.1)+leaf(288,172,-62,1)+leaf(289,174,56,1),
 at(368,244,1.12,H.seated({hsc:1.08,head:{hair:'bob',mouth:'calm'},skin:C.s1,shirt:C.clay,skirt:C.indigo,tilt:4,lean:4,tR:'grip',armR:[46,-58,60,-66],armL:[-44,-58,-8,-38]}),{flip:true})].join(''));

// 6 remember
scenes.card=()=>svg(480,300,[rect(0,0,480,300,'#EBD3A6',N),P('M310 208q-18-22 0-44t0-44M344 206q-14-18 0-36t0-36M160 210q-12-14 0-28M120 212q-14-18 0-36t0-36',null,'stroke="#FFFBF4" stroke-width="7"'),
 P('M114 256H88M366 256H392',null,'stroke-width="13"')+S([[136,226,1],[116,282],[150,330],[330,330],[364,282],[344,226,1]],'#B7C4D8')+ell(240,225,105,19,'#5a4349')+ell(240,229,90,12,C.gold,N),
 P('M264-8L243 164',null,'stroke-width="14"')+P('M264-8L243 164',null,'stroke="#B98455" stroke-width="9.500"')+at(238,166,1,S([[-38,0,1],[-32,22],[0,36],[32,22],[38,0,1]],'#8A5434')+ell(0,0,38,10,C.gold),{rot:5}),
 H.reach(-20,36,224,122,C.s2,C.gold,'grip'),H.reach(500,-10,280,54,C.s1,C.jade,'grip',{f:true})].join(''));
