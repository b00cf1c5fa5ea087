// Lesson 2 of module 3: Channary, who fishes on the lake, and Aunt Sey, who mends nets.
import {C,svg,at,krama,P,S,L,ell,rect,thin} from '../pen.mjs';
import * as H from '../people.mjs';
import * as O from '../things.mjs';
const N='stroke="none"',T='stroke-width="1.6"',K=krama('k'),KB=krama('kb','#9DB0D8','#23326B');
export const slug='one-story-told-safely';
export const folder='src/lib/content/modules/03-voice-and-public-speaking/02-one-story-told-safely';
export const scenes={};

const NET=(s=10)=>`<pattern id="n" width="${s}" height="${s}" patternUnits="userSpaceOnUse" stroke="none"><path fill="#E8DDB8" d="M0 0h${s}v${s}H0z"/><path fill="none" stroke="#7d8a5c" stroke-width="1.5" d="M0 0L${s} ${s}M0 ${s}L${s} 0"/></pattern>`;
const channary=(o={})=>({skin:C.s2,shirt:C.clay,skirt:C.indigo,hsc:1.08,slv:.3,...o,head:{hair:'bun',mouth:'calm',...o.head}});
const sey=(o={})=>({skin:C.s1,shirt:C.jade,skirt:C.lotus,hsc:1.08,kr:null,...o,head:{hair:'wrap',kr:'url(#k)',age:'old',mouth:'calm',eyes:'down',...o.head}});
const WATER='#8FB9C9';
const waves=(...w)=>w.map(([x,y,k=1])=>P(`M${x} ${y}q${10*k}-8 ${20*k} 0t${20*k} 0`,null,'stroke="#FFFBF4" stroke-width="2.600"')).join('');
const boat=(x,y,s=1,o={},c='#A36F47')=>at(x,y,s,S([[-110,-30,1],[-60,-14],[0,-9],[60,-14],[112,-34,1],[92,2],[60,16],[-58,16],[-90,2]],c)+P('M-102-18C-60-4-30 0 0 0S70-6 104-24',null,`stroke="${C.gold}" stroke-width="4"`),o);
const floating=(x,y,s=1,{c='#E2BF93',roof=C.clay,win='#8d6f5a'}={})=>at(x,y,s,rect(-46,-56,92,50,c,'stroke="#8d6f5a" stroke-width="1.800"')+rect(-30,-44,22,24,win,N)+rect(10,-44,22,38,'#8d6f5a',N)+P('M-60-54L-34-88H34L60-54z',roof,'stroke="#8d6f5a" stroke-width="1.800"')+rect(-66,-8,132,10,'#B98455',T)+[-50,-18,14,46].map(i=>ell(i,6,14,6,'#5BA397',T)).join(''));
const lamp=(x,y,s=1,lit=true)=>at(x,y,s,P('M-15-40C-15-66 15-66 15-40',null,'stroke-width="3"')+rect(-14,-10,28,12,C.river,'',3)+S([[-11,-10,1],[-15,-24],[-9,-40,1],[9,-40,1],[15,-24],[11,-10,1]],lit?'#FFF3C4':C.white)+(lit?S([[0,-14],[-5,-21],[0,-32,1],[5,-21]],C.gold,T):'')+rect(-11,-46,22,8,C.river,'',2));
const landing=y=>rect(-6,y,492,310-y,'#D2A873')+P(`M0 ${y+24}H480M0 ${y+54}H480`,null,'stroke="#b57a41" stroke-width="2"');
const post=(x,y,h)=>P(`M${x} ${y}v-${h}`,null,'stroke-width="11.500"')+P(`M${x} ${y}v-${h}`,null,'stroke="#B98455" stroke-width="7"');

// 1 she asks for a night boat
scenes['night-boat']=()=>{const back=(x,o,tilt=0)=>at(x,318,.66,H.seatedBack({tilt,...o}));
 return svg(480,300,[rect(0,0,480,300,'#FBEDD6',N),P('M0 66Q120 54 240 62T480 58V100H0z','#A9BF7E',N),P('M0 84H480V220H0z',WATER,N),waves([20,108],[200,100,.8],[410,104],[330,140],[150,136,.8],[14,176]),
 boat(92,148,.86),boat(398,172,.8,{flip:true},'#8A5434'),
 landing(196),post(22,214,80),post(458,214,64),
 at(236,288,.82,H.standing(channary({head:{mouth:'talk'},tL:'grip',armL:[-50,-212,-20,-232],tR:'open',armR:[54,-210,80,-232],rR:-10,
  behind:S([[-20,-258],[-44,-262],[-66,-244],[-74,-190],[-66,-130],[-44,-118],[-34,-160],[-36,-220]],'url(#n)'),
  mid:S([[-2,-250],[-20,-262],[-38,-256],[-34,-232],[-28,-196],[-20,-172],[-6,-176],[-8,-214]],'url(#n)')}))),
 back(74,{head:{hair:'wrap'},skin:C.s2,shirt:C.sky,skirt:C.lotus},6),back(178,{head:{hair:'short',hc:C.grey},skin:C.s3,shirt:C.white,skirt:C.river},4),back(324,{head:{hair:'bob'},skin:C.s1,shirt:C.rose,skirt:C.indigo},-5),back(424,{head:{hair:'man'},skin:C.s3,shirt:C.jade,skirt:C.clay},-8)].join(''),K+NET(11));};

// 2 everybody knows whose house it is
scenes['last-house']=()=>svg(480,300,[rect(0,0,480,300,'#FBEDD6',N),P('M0 58Q120 46 240 54T480 50V110H0z','#A9BF7E',N),P('M0 78H480V300H0z',WATER,N),
 floating(28,110,.62,{c:'#D9C7A0',roof:'#B98455'}),floating(120,112,.66,{roof:'#8A5434'}),floating(216,114,.7,{c:'#D9C7A0',roof:'#B98455'}),
 floating(402,142,1.08,{c:'#F6DDB0',win:C.gold}),waves([300,120,.8],[316,200],[410,196],[380,240,1.200],[270,168,.8]),
 landing(262),post(470,290,60),
 at(68,352,.94,H.standing({hsc:1.08,head:{hair:'wrap',mouth:'talk'},skin:C.s2,shirt:C.sky,skirt:C.lotus,tilt:10,lean:6,armL:[-44,-204,-20,-170],armR:[50,-206,44,-168]})),
 at(158,356,.94,H.standing({hsc:1.08,head:{hair:'bob',mouth:'oh'},skin:C.s1,shirt:C.rose,skirt:C.indigo,look:'R',tilt:-12,armL:[-40,-208,10,-246],rL:-10,armR:[44,-204,36,-166]})),
 at(256,358,.94,H.standing({hsc:1.08,head:{hair:'man',mouth:'talk'},skin:C.s3,shirt:C.jade,trousers:C.indigo,tilt:-6,armL:[-44,-204,-30,-166],tR:'palm',armR:[56,-214,92,-230],rR:0}))].join(''),K);

// 3 nobody asked her
scenes.question=()=>svg(480,300,[rect(0,0,480,300,'#FBEDD6',N),ell(330,66,24,24,C.gold,N),P('M0 92Q120 80 240 88T480 84V130H0z','#A9BF7E',N),P('M0 108H480V230H0z',WATER,N),waves([260,132],[400,140],[256,176],[440,178,.8]),
 rect(-6,-6,252,22,'#B98455')+rect(224,16,14,200,'#A36F47',T)+rect(-6,16,150,196,'#E2BF93')+P('M0 56H144M0 96H144M0 136H144M0 176H144',null,'stroke="#c79f70" stroke-width="2"'),
 landing(206),
 at(138,286,1.14,H.seated(sey({tilt:12,lean:6,armL:[-46,-60,2,-66],tL:'grip',
  tR:'grip',armR:[64,-62,36,-44],rR:0,front:P('M20-50L-8-26',null,'stroke-width="6"')+P('M20-50L-8-26',null,'stroke="#E3C48F" stroke-width="2.600"'),
  mid:S([[-26,-66],[-4,-76],[26,-74],[46,-66],[64,-40],[96,-20],[128,-6],[120,6],[60,8],[-10,2],[-34,-20]],'url(#n)')+[[-20,-10],[22,2],[66,4],[106,2]].map(([x,y])=>ell(x,y,7,5,C.gold,T)).join('')}))),
 at(384,292,.86,H.standing(channary({head:{eyes:'tired'},tilt:8,lean:4,tL:'palm',armL:[-46,-204,-6,-190],rL:-6,tR:'palm',armR:[46,-206,70,-196],rR:-2})),{flip:true})].join(''),K+NET(11));

// 4 one moment
const SKY='#2F3F78',DARK='#40598F';
scenes['one-moment']=()=>svg(480,300,[rect(0,0,480,300,SKY,N),P('M392 34A30 30 0 1 0 410 76 25 25 0 0 1 392 34z','#F2DFA0',N),[[60,40],[140,24],[216,54],[320,36],[30,84],[440,104]].map(([x,y])=>ell(x,y,2.4,2.4,'#F2DFA0',N)).join(''),
 P('M0 112Q120 98 240 108T480 102V140H0z','#22305F',N),P('M0 128H480V300H0z',DARK,N),
 P('M22 152q20-8 40 0t40 0M380 150q16-7 32 0t32 0M352 196q20-8 40 0t40 0M20 214q16-7 32 0t32 0M330 284q20-8 40 0t40 0M40 284q20-8 40 0t40 0',null,'stroke="#9DB0D8" stroke-width="2.600"'),
 ell(150,214,104,62,'#7A7F82',N),ell(150,208,66,50,'#C9A95A',N),
 S([[52,206,1],[120,214],[240,220],[340,214],[424,196,1],[400,244],[340,262],[130,262],[80,244]],'#5C3C2A'),
 P('M338 96L398 256',null,'stroke-width="10"')+P('M338 96L398 256',null,'stroke="#E3C48F" stroke-width="5.500"')+at(398,256,1,S([[-9,-4,1],[9,-8,1],[26,34],[18,50],[4,44]],'#E3C48F'),{rot:0}),
 at(256,246,1,H.seatedBack({...sey(),armL:[-34,-66,30,-84],armR:[56,-92,94,-112],tL:'none',tR:'grip',tilt:6})),
 lamp(150,228,1.3),
 S([[44,200,1],[110,228],[240,236],[350,228],[432,190,1],[410,252],[350,276],[126,276],[74,252]],'#8A5434')+P('M58 218C120 240 180 246 240 246S370 238 420 208',null,`stroke="${C.gold}" stroke-width="4"`)].join(''),K);

// a free yes takes its time
scenes['ask-first']=()=>svg(480,300,[rect(0,0,480,300,'#FBEDD6',N),P('M0 76Q120 64 240 72T480 68V110H0z','#A9BF7E',N),floating(404,104,.6),P('M0 92H480V300H0z',WATER,N),floating(404,104,.6),waves([30,120],[200,116,.8],[300,140,.8],[20,282],[420,284]),
 post(28,286,150)+P('M30 150Q40 200 62 204',null,'stroke-width="3"'),
 S([[40,196,1],[140,222],[240,228],[340,222],[444,190,1],[420,240],[240,262],[70,244]],'#5C3C2A'),
 at(148,246,1.02,H.seated(channary({tilt:3,lean:4,head:{mouth:'talk'},tR:'palm',armR:[50,-60,74,-72],rR:-6,armL:[-42,-58,-6,-40]}))),
 at(336,246,1.02,H.seated(sey({tilt:8,head:{eyes:'down',mouth:'calm'},tR:'rest',armR:[56,-82,24,-106],rR:-10,armL:[-42,-58,10,-46]})),{flip:true}),
 S([[30,186,1],[120,228],[240,238],[360,228],[456,178,1],[430,248],[370,278],[112,278],[54,250]],'#A36F47')+P('M46 206C120 244 180 250 240 250S374 242 444 198',null,`stroke="${C.gold}" stroke-width="4"`)].join(''),K);

// 5 remember
const SH='#1F2748';
scenes.card=()=>svg(480,300,[rect(0,0,480,300,'#34477F',N),P('M0 74Q120 62 240 70T480 66V110H0z','#22305F',N),rect(0,90,480,210,DARK,N),
 P('M20 122q20-8 40 0t40 0M400 130q16-7 32 0t32 0M24 196q16-7 32 0t32 0M404 196q14-7 28 0t28 0',null,'stroke="#9DB0D8" stroke-width="2.600"'),
 ell(172,170,132,96,'#7A7F82',N),ell(172,166,88,76,'#C9A95A',N),
 P('M352 34L426 262',null,`stroke="${SH}" stroke-width="10"`),
 at(304,262,1.3,H.seatedBack({skin:SH,shirt:SH,skirt:SH,hem:SH,head:{hair:'wrap',kr:SH},armL:[-34,-66,30,-84],armR:[56,-92,76,-108],tL:'none',tR:'grip',tilt:6})),
 S([[-20,200,1],[100,232],[240,242],[380,232],[500,196,1],[500,320],[-20,320]],'#8A5434')+P('M-10 226C100 254 180 262 240 262S400 252 490 220',null,`stroke="${C.gold}" stroke-width="6"`),
 lamp(172,236,2.5)].join(''));
