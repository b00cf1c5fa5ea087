import {C,svg,at,krama,hol,P,S,L,ell,rect} from '../pen.mjs';
import * as H from '../people.mjs';
import * as O from '../things.mjs';
import {bowl,pinch} from '../close.mjs';
import {phan} from '../cast.mjs';
const N='stroke="none"',T='stroke-width="1.6"';
export const slug='bouncing-back';
export const folder='src/lib/content/modules/01-self-and-leadership/06-bouncing-back';
export const scenes={};

const davy=(o={})=>({skin:C.s2,shirt:C.clay,skirt:C.river,slv:.5,hsc:1.03,...o,head:{hair:'bob',mouth:'calm',...o.head}});
const seed=(x,y,rot=0,s=1)=>at(x,y,s,S([[-7,0],[-3,-5],[4,-4.5],[8,0],[4,4.5],[-3,5]],C.gold,T),{rot});
const seeds=(rows)=>rows.map(([y,xs])=>xs.map((x,i)=>seed(x,y+(i%2)*2,(x*7+y)%50,1.5)).join('')).join('');
// a seedling of some weeks, foot at 0,0
const LEAF=[[0,0,1],[6,-9],[20,-13],[34,-8,1],[24,1],[8,4]];
const leaf=(x,y,rot,s=1,flip=false)=>at(x,y,s,S(LEAF,C.leaf)+L([[4,-1],[22,-6]],'stroke="#A9BF7E" stroke-width="2"'),{rot,flip});
const stem=d=>P(d,null,'stroke-width="6"')+P(d,null,'stroke="#6E9A4E" stroke-width="2.6"');
const plant=(x,y,s,inner,o)=>at(x,y,s,s>1.3?`<g stroke-width="${Math.round(31/s)/10+.2}">${inner.replace('stroke-width="6"',`stroke-width="${Math.round(60/s+26)/10}"`)}</g>`:inner,o);
const seedling=(x,y,s=1,rot=0)=>plant(x,y,s,stem('M0 2Q-2-20 0-36')+leaf(0,-32,-14)+leaf(0,-32,14,1,true)+leaf(0,-20,-4,.7)+leaf(0,-24,4,.66,true),{rot});
const bent=(x,y,s,flip)=>plant(x,y,s,stem('M0 2C-4-30 24-42 34-14')+leaf(34,-16,84)+leaf(32,-18,150,.9)+leaf(16,-27,56,.66),{flip});
const row=(y,x1,x2,n,s)=>P(`M${x1-24} ${y+8}Q${(x1+x2)/2} ${y-6} ${x2+24} ${y+8}V${y+16}H${x1-24}z`,'#A36F47',N)+[...Array(n)].map((_,i)=>seedling(x1+(x2-x1)/(n-1)*i,y+3-(i%2),s)).join('');

// 1 six and nine
scenes['six-of-fifteen']=()=>{const on=(x,y,z,o,flip)=>at(x,y,z,H.seated({armL:[-42,-58,-4,-40],armR:[44,-58,14,-38],...o}),{flip});
 return svg(480,300,[O.bg('#FBEDD6','#E6CFA2',170),O.field(158),rect(-6,-6,492,30,'#B98455')+P('M0 8H480',null,'stroke="#8A5434" stroke-width="1.6"')+[22,444].map(x=>rect(x,24,14,176,'#A36F47',T)).join(''),
 O.mat([[64,184],[416,184],[490,302],[-10,302]]),
 on(198,214,.68,{head:{hair:'hijab',sc:C.indigo,mouth:'smile'},skin:C.s3,shirt:C.sky,skirt:C.indigo,order:'headlast'}),
 on(300,214,.68,{head:{hair:'short',hc:C.grey,age:'old',mouth:'smile'},skin:C.s1,shirt:C.rose,skirt:C.river}),
 on(88,280,1.04,davy({tilt:14,lean:6,head:{eyes:'down'}})),
 on(394,280,1.04,{head:{hair:'pony',mouth:'smile'},skin:C.s1,shirt:C.jade,skirt:C.lotus,tilt:2},true),
 ell(194,286,36,6,'#b86f34',N),ell(292,286,36,6,'#b86f34',N),
 bowl(194,244,.68,C.indigo,seeds([[-5,[-24,2,28]],[8,[-32,-6,20]]])),bowl(292,244,.68,C.indigo,seeds([[-11,[-16,12]],[-2,[-40,-12,16,42]],[9,[-26,0,26]]]))].join(''));};

// 2 awake
scenes.headache=()=>svg(480,300,[rect(0,0,480,300,'#B7C4D8',N),[0,1,2,3,4,5,6].map(i=>P(`M${i*76+12} 0V176`,null,'stroke="#9DB0D8" stroke-width="3"')).join(''),rect(0,176,480,124,'#8d6f5a',N)+P('M0 176H480M0 214H480M0 256H480',null,'stroke="#7d6c66" stroke-width="2.6"'),
 rect(290,30,96,84,C.indigo)+P('M290 30l-26 8v72l26 4zM386 30l26 8v72l-26 4z','#7FA58F')+rect(282,112,112,9,'#B98455')+P('M352 48A20 20 0 1 0 362 80 17 17 0 0 1 352 48z',C.gold,T)+ell(312,56,2,2,C.gold,N)+ell(322,92,2,2,C.gold,N),
 O.mat([[56,196],[436,196],[470,282],[16,282]]),
 S([[44,238],[52,214],[98,206],[146,212],[158,238],[146,256],[96,262],[54,256]],C.white),
 S([[150,208],[190,192],[252,194],[262,246],[196,256],[150,244]],C.clay),
 S([[134,214,1],[160,208],[166,244],[132,242,1]],C.s2),
 at(108,226,1.42,H.head({skin:C.s2,hair:'bob',eyes:'tired',mouth:''})+L([[3.5,13.8],[7.5,12.6],[11.5,13.2]],'stroke-width="1.8"'),{rot:-78}),
 S([[216,190],[250,180],[300,184],[360,190],[400,176],[432,186],[446,226],[442,256],[330,264],[214,264],[206,230]],'url(#b)')+L([[238,206],[290,214],[350,212]])+L([[250,244],[310,236],[390,240]]),
 H.arm(192,230,236,246,182,232,{skin:C.s2,cloth:C.clay,w:24,slv:.4,hs:1.4,nopatch:true})].join(''),krama('b','#9DB0D8','#23326B','#FFFBF4',18));

// 3 "since when?"
const fence=x=>P(`M${x} 206H490M${x} 250H490`,null,'stroke-width="9"')+P(`M${x} 206H490M${x} 250H490`,null,'stroke="#E3C48F" stroke-width="5"')+[0,1,2,3].map(i=>rect(x+8+i*36,188,11,120,'#E3C48F',T,4)).join('');
scenes.question=()=>svg(480,300,[O.bg('#FBEDD6','#E6CFA2',172),O.field(160),O.palm(40,168,.8),
 at(420,356,.96,H.standing(davy({tilt:-4,head:{eyes:'tired'},tR:'rest',armR:[56,-214,20,-253],rR:-14,armL:[-44,-204,-36,-162]})),{flip:true}),
 fence(344),
 at(164,250,1.12,H.seated(phan({hy:11,tilt:4,head:{mouth:'calm',eyes:'open'},tL:'palm',armL:[-56,-70,-80,-90],fL:true,rL:-8,tR:'palm',armR:[56,-70,80,-90],rR:8}))),
 row(252,60,290,6,.62),row(280,30,316,6,.78)].join(''),hol);

// 4 rest first
scenes['rest-first']=()=>svg(480,300,[O.bg('#FBEDD6','#E6CFA2',172),O.field(160),O.cloud(400,52,1.2),O.cloud(352,74,.8),ell(300,52,24,24,C.gold,N),
 rect(-6,-6,250,24,'#B98455')+rect(206,18,14,250,'#A36F47',T),
 S([[180,300],[210,262],[290,240],[400,236],[490,244],[490,310],[180,310]],'#A36F47')+S([[206,304],[232,272],[300,254],[400,250],[490,256],[490,310],[206,310]],'#8FB9C9',N)+P('M250 284Q280 276 310 284M360 268Q390 260 420 268M400 292Q430 286 460 292',null,'stroke="#FFFBF4" stroke-width="2.6"'),
 seedling(300,276,.7,6),bent(350,281,.7),seedling(420,280,.7,-4),
 rect(-6,206,150,100,'#D2A873')+P('M-6 250H144',null),
 at(92,208,1.06,H.sitting(phan({tilt:4,head:{mouth:'calm',eyes:'down'},armL:[-44,-58,-2,-42],armR:[46,-58,26,-42],drop:74}))),
 P('M252 266L216 92',null,'stroke-width="9"')+P('M252 266L216 92',null,'stroke="#E3C48F" stroke-width="5"')+S([[240,252,1],[262,246,1],[284,268,1],[276,276,1],[254,266]],'#7d6c66')].join(''),hol);

// 5 sow again
const SOIL='#8A5434',FURROW='stroke="#A36F47" stroke-width="4"';
scenes['sow-again']=()=>svg(480,300,[rect(0,0,480,300,SOIL,N),[0,1,2,3,4].map(i=>P(`M-10 ${60+i*58}Q120 ${48+i*58} 240 ${60+i*58}T490 ${56+i*58}`,null,FURROW)).join(''),
 S([[316,266],[350,250],[410,252],[440,268],[400,284],[340,284]],'#8FB9C9',T)+L([[344,268],[370,263],[396,268]],'stroke="#FFFBF4" stroke-width="2.6"'),
 seedling(80,150,1.6),seedling(426,218,1.6),seedling(94,280,1.6,6),bent(250,274,1.4),
 [[190,212],[222,226],[200,246],[250,206]].map(([x,y],i)=>seed(x,y,i*40,1.15)).join(''),
 at(372,62,1.06,pinch(C.s1,C.white,[[130,66],[114,82],[140,92]].map(([x,y],i)=>seed(x,y,i*50,1.1)).join('')+seed(124,50,40,1.2))+L([[22,-18],[36,-21],[48,-18]],T)+L([[20,-8],[36,-11],[50,-8]],T)+L([[-14,-12],[-10,0],[-14,12]],T),{flip:true,rot:-26})].join(''));

// 6 your sign
scenes['your-sign']=()=>svg(480,300,[rect(0,0,480,300,'#F6E6CB',N),[0,1,2,3,4].map(i=>P(`M0 ${24+i*30}H480`,null,'stroke="#e2cba6" stroke-width="3"')).join('')+rect(196,-6,88,150,'#5a4349')+rect(184,-6,12,150,'#B98455',T)+rect(284,-6,12,150,'#B98455',T),
 P('M-4 144H484V194H-4z','#D2A873')+P('M-4 194H484V226H-4z','#A36F47')+P('M-4 226H484V278H-4z','#D2A873')+P('M-4 278H484V304H-4z','#A36F47'),
 at(138,188,1.05,H.sitting({head:{hair:'wrap',kr:'url(#k)',eyes:'down',mouth:'calm'},skin:C.s3,shirt:C.jade,skirt:C.indigo,tilt:3,drop:78,armL:[-46,-60,-4,-54],armR:[46,-58,36,-40]})),
 at(342,188,1.05,H.sitting({head:{hair:'bun',eyes:'down',mouth:'calm',earring:1},skin:C.s1,shirt:C.rose,skirt:C.river,tilt:3,drop:78,armL:[-46,-60,-4,-54],armR:[46,-58,36,-40]}),{flip:true})].join(''),krama('k'));

// 7 remember
scenes.card=()=>svg(480,300,[rect(0,0,480,300,'#FBEDD6',N),
 S([[-10,212],[80,200],[200,196],[330,204],[490,196],[490,310],[-10,310]],SOIL)+P('M30 236Q70 228 110 236M360 262Q410 254 450 262M60 286Q100 278 140 286',null,FURROW)+S([[196,262],[236,250],[286,254],[302,266],[266,276],[212,276]],'#8FB9C9',T)+L([[222,265],[246,261],[270,265]],'stroke="#FFFBF4" stroke-width="2.6"'),
 bent(168,224,2.7,true),seedling(318,222,3.7)].join(''));
