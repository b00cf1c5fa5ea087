// Lesson 6 of module 3: Sivmey, Grandmother Oeun, who is blind, and Sothea, who is deaf.
import {C,svg,at,krama,P,S,L,ell,rect,thin} from '../pen.mjs';
import * as H from '../people.mjs';
import * as O from '../things.mjs';
const N='stroke="none"',T='stroke-width="1.6"',K=krama('k');
export const slug='speaking-so-all-can-follow';
export const folder='src/lib/content/modules/03-voice-and-public-speaking/06-speaking-so-all-can-follow';
export const scenes={};

const WATER='#8FB9C9';
const sivmey=(o={})=>({skin:C.s1,shirt:C.clay,skirt:C.river,hsc:1.08,slv:.4,...o,head:{hair:'bob',mouth:'calm',...o.head}});
const oeun=(o={})=>({skin:C.s2,shirt:C.white,skirt:C.lotus,hsc:1.08,...o,head:{hair:'bun',hc:C.grey,age:'old',eyes:'down',mouth:'calm',...o.head}});
const sothea=(o={})=>({skin:C.s3,shirt:C.gold,skirt:C.indigo,hem:C.rose,hsc:1.08,slv:-1,...o,head:{hair:'pony',mouth:'calm',...o.head}});
const waves=(...w)=>w.map(([x,y,k=1])=>P(`M${x} ${y}q${10*k}-8 ${20*k} 0t${20*k} 0`,null,'stroke="#FFFBF4" stroke-width="2.600"')).join('');
// the white stick of someone standing, in her right hand
const stick=(x1,y1,x2,y2)=>P(`M${x1} ${y1}L${x2} ${y2}`,null,'stroke-width="7.500"')+P(`M${x1} ${y1}L${x2} ${y2}`,null,`stroke="${C.white}" stroke-width="3.600"`)+P(`M${x2+(x1-x2)*.12} ${y2+(y1-y2)*.12}L${x2} ${y2}`,null,`stroke="${C.clay}" stroke-width="3.600"`);
const STRIPES=[C.gold,C.white,C.clay];
// the flood post, foot at x,y; marks at three heights
const post=(x,y,w,h,at3)=>rect(x-w/2,y-h,w,h,'#A36F47','',3)+at3.map((m,i)=>rect(x-w/2,y-m-w*.42,w,w*.84,STRIPES[i])).join('')+S([[x-w*1.1,y+5],[x-w*.6,y-6],[x,y-9],[x+w*.6,y-6],[x+w*1.1,y+5],[x,y+9]],'#CDB283',T);
const lamp=(x,y,s=1)=>at(x,y,s,P('M-15-40C-15-66 15-66 15-40',null,'stroke-width="3"')+rect(-14,-10,28,12,C.river,'',3)+S([[-11,-10,1],[-15,-24],[-9,-40,1],[9,-40,1],[15,-24],[11,-10,1]],'#FFF3C4')+S([[0,-14],[-5,-21],[0,-32,1],[5,-21]],C.gold,T)+rect(-11,-46,22,8,C.river,'',2));
const fire=(x,y,s=1)=>at(x,y,s,P('M-44 2L36-10M-36-10L44 2',null,'stroke-width="12"')+P('M-44 2L36-10M-36-10L44 2',null,'stroke="#A36F47" stroke-width="7.500"')+S([[-26,-6,1],[-32,-26],[-24,-44],[-14,-34],[-6,-66,1],[10,-42],[18,-50],[28,-28],[24,-6,1],[0,0]],C.clay)+S([[-12,-6,1],[-14,-20],[-2,-42,1],[10,-22],[12,-6,1]],C.gold,T));
const bank=(y=176)=>rect(0,0,480,300,'#FBEDD6',N)+P('M0 78Q120 66 240 74T480 70V120H0z','#A9BF7E',N)+P(`M0 96H480V${y+30}H0z`,WATER,N)+P(`M0 ${y}Q120 ${y-8} 240 ${y}T480 ${y-4}V300H0z`,'#E6CFA2',N);
const drops=(...d)=>d.map(([x,y])=>P(`M${x} ${y}q-9 14 0 18 9-4 0-18z`,C.sky,T)).join('');

// 1 up to here, up to there
scenes['painted-post']=()=>svg(480,300,[bank(176),waves([20,120],[190,112,.8],[390,124],[300,150,.8],[130,146]),O.palm(458,104,.5),
 at(164,252,.62,H.standing({hsc:1.08,head:{hair:'man'},skin:C.s2,shirt:C.sky,trousers:C.indigo,armR:[44,-204,36,-166]})),
 post(318,268,26,206,[58,122,178]),
 at(88,292,.86,H.standing(oeun({kr:'url(#k)',tilt:-4,tR:'grip',armR:[46,-206,58,-172],behind:stick(66,-176,92,0)}))),
 at(416,292,.86,H.standing(sothea({armL:[-44,-204,-36,-162],armR:[44,-204,26,-168]})),{flip:true}),
 at(236,296,.88,H.standingBack(sivmey({armR:[52,-216,66,-226],tR:'point',rR:8,hx:3})))].join(''),K);

// 2 the last boat
const NIGHT='#2F3F78',LAKE='#40598F';
const wet=(c)=>S([[-34,-150],[-20,-156],[-6,-148],[10,-156],[33,-150],[35,-120],[32,-30],[-32,-30],[-36,-120]],c,N);
scenes['last-boat']=()=>svg(480,300,[rect(0,0,480,300,NIGHT,N),P('M60 30A28 28 0 1 0 78 70 23 23 0 0 1 60 30z','#F2DFA0',N),[[130,40],[240,26],[24,100],[300,60],[450,30]].map(([x,y])=>ell(x,y,2.4,2.4,'#F2DFA0',N)).join(''),
 P('M0 126Q160 116 300 120T480 88V160H0z','#22305F',N),P('M0 140H480V300H0z',LAKE,N),P('M16 172q16-8 32 0t32 0M250 160q10-6 20 0t20 0M20 284q16-8 32 0t32 0',null,'stroke="#9DB0D8" stroke-width="2.600"'),
 P('M196 310Q250 226 340 190T480 156V310z','#6B6248',N),
 ell(204,110,78,84,'#7A7F82',N),ell(204,106,52,58,'#C9A95A',N),
 at(124,262,.78,H.standing(sothea({tL:'rest',armL:[-44,-204,-30,-166],tR:'grip',armR:[56,-218,86,-222],rR:6,head:{mouth:'calm'}}))),
 lamp(203,146,1.25),at(191,89,.84,H.hand('grip',C.s3),{rot:-2}),
 S([[-20,214,1],[60,232],[150,238],[220,232],[286,206,1],[262,252],[210,274],[60,276],[-20,270]],'#8A5434')+P('M-10 230C60 250 120 256 160 254S240 244 274 222',null,`stroke="${C.gold}" stroke-width="4"`),
 drops([104,190],[128,204],[140,180]),
 at(356,290,.88,H.standing(oeun({stride:true,lean:6,kr:'url(#k)',tilt:4,tR:'grip',armR:[52,-208,70,-178],armL:[-46,-204,-30,-168],skirt:'#5E0F33',behind:stick(78,-184,112,-2),front:drops([-30,-74],[-8,-96],[20,-60],[8,-40])})))].join(''),K);

// 3 where is here?
scenes.question=()=>svg(480,300,[rect(0,0,480,300,NIGHT,N),[[40,36],[140,24],[226,52],[300,22],[390,40],[450,70]].map(([x,y])=>ell(x,y,2.4,2.4,'#F2DFA0',N)).join(''),P('M0 150Q120 132 240 142T480 136V300H0z','#22305F',N),P('M0 206Q120 196 240 204T480 200V300H0z','#6B6248',N),
 ell(270,236,150,62,'#8B7A4A',N),ell(270,240,96,42,'#C9A95A',N),
 at(90,286,1.06,H.seated(oeun({tilt:3,head:{mouth:'talk'},tL:'none',armL:[-50,-66,-20,-62],tR:'none',armR:[66,-64,48,-60],rR:0,front:S([[-14,-70],[-4,-72],[14,-66],[32,-70],[46,-70],[58,-58],[66,-34],[54,-28],[42,-50],[30,-54],[14,-50],[-2,-54],[-10,-44],[-16,-24],[-28,-28],[-24,-52]],'url(#k)')+L([[0,-70],[6,-60],[4,-54]],thin)+L([[12,-66],[18,-58],[16,-52]],thin)+L([[24,-68],[30,-60],[28,-54]],thin)+at(-20,-62,1.12,H.hand('grip',C.s2),{rot:4})+at(50,-61,1.12,H.hand('grip',C.s2),{rot:178})+drops([8,-44],[22,-40])}))),
 at(232,252,.9,H.seated(sothea({tilt:2,armL:[-44,-58,-8,-40],tR:'point',armR:[60,-86,40,-118],rR:-4}))),
 at(394,286,1.06,H.seated(sivmey({tilt:-4,lean:-4,head:{mouth:'oh'},tR:'open',armR:[52,-64,64,-84],armL:[-42,-58,-6,-40]})),{flip:true}),
 fire(270,290,.8)].join(''),K);

// 4 as high as your knee: she can feel it
const rope=(x,y,w,s=1)=>[-7,0,7].map(d=>P(`M${x-w/2-3} ${y+d*s-2}Q${x} ${y+d*s+5} ${x+w/2+3} ${y+d*s-2}`,null,`stroke-width="${8*s}"`)+P(`M${x-w/2-3} ${y+d*s-2}Q${x} ${y+d*s+5} ${x+w/2+3} ${y+d*s-2}`,null,`stroke="${C.straw}" stroke-width="${5*s}"`)).join('');
scenes['say-where']=()=>svg(480,300,[bank(170),waves([20,120],[360,116,.8],[420,142],[170,130,.8]),
 at(408,292,.92,H.standing(sivmey({tilt:6,head:{mouth:'talk',eyes:'open'},tR:'palm',armR:[50,-204,78,-190],rR:14,armL:[-44,-204,-30,-168]})),{flip:true}),
 post(292,284,32,252,[66,148,214]),rope(292,226,32,1.1),
 at(160,284,1.12,H.seated(oeun({kr:'url(#k)',lean:16,tilt:4,head:{mouth:'smile'},armL:[22,-56,86,-42],tL:'rest',armR:[62,-66,98,-58],tR:'none'}))),
 at(270,222,1.25,H.hand('rest',C.s2),{rot:-4}),stick(262,293,46,297)].join(''),K);

// first show, then turn round and say it, with light on the face
scenes['face-and-light']=()=>svg(480,300,[bank(176),ell(194,66,28,28,C.gold,N)+P('M234 66H246M154 66H142M194 26V16M222 38L231 29M166 38L157 29',null,'stroke="#F2B632" stroke-width="5"'),P('M0 96H480V190H0z',WATER,N)+P('M0 176Q120 168 240 176T480 172V300H0z','#E6CFA2',N),waves([170,126],[370,116,.8],[16,146]),
 at(96,356,1.06,H.standing(sothea({tilt:2,head:{eyes:'open'},armL:[-44,-204,-36,-164],armR:[44,-204,34,-166]}))),
 at(296,356,1.06,H.standing(sivmey({tilt:2,head:{mouth:'talk'},tL:'open',armL:[-60,-206,-90,-200],fL:true,rL:0,armR:[44,-204,16,-170]})),{flip:true}),
 post(438,288,28,222,[62,124,184])].join(''));

// 5 remember
scenes.card=()=>svg(480,300,[bank(150),waves([20,118],[360,114],[420,134,.8],[120,132,.8]),ell(240,286,96,10,'#CDB283',N),
 rect(196,14,88,272,'#A36F47','',5)+P('M214 20V280M262 20V130M250 150V280',null,'stroke="#8A5434" stroke-width="2"')+[[30,C.clay],[92,C.white],[154,C.gold]].map(([y,c])=>rect(196,y,88,36,c)).join(''),
 [0,14,28].map(d=>P(`M192 ${214+d}Q240 ${228+d} 288 ${214+d}`,null,'stroke-width="17"')+P(`M192 ${214+d}Q240 ${228+d} 288 ${214+d}`,null,`stroke="${C.straw}" stroke-width="12"`)).join('')+P('M250 236Q270 262 262 290M240 236Q226 258 232 276',null,'stroke-width="15"')+P('M250 236Q270 262 262 288M240 236Q226 258 232 274',null,`stroke="${C.straw}" stroke-width="10"`)+S([[228,226],[236,214],[254,214],[262,228],[256,244],[236,246]],C.straw)+L([[236,222],[244,230],[254,238]],thin),
 P('M60 290q-4-24-16-30M74 290q0-26 10-36M86 292q6-14 16-18M400 292q-4-22-14-28M414 292q2-24 12-32',null,'stroke="#6E9A4E" stroke-width="5"')].join(''));
