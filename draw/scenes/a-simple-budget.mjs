// Lesson 1 of module 9: Sovanna, who makes fish paste by the lake, and Uncle Hoeun, who mends boats.
import {C,svg,at,krama,P,S,L,ell,rect} from '../pen.mjs';
import * as H from '../people.mjs';
import * as O from '../things.mjs';
const N='stroke="none"',T='stroke-width="1.6"',K=krama('k');
export const slug='a-simple-budget';
export const folder='src/lib/content/modules/09-plan-fund-measure/01-a-simple-budget';
export const scenes={};

const sovanna=(o={})=>({skin:C.s3,shirt:C.jade,skirt:C.lotus,slv:.3,hsc:1.08,...o,head:{hair:'wrap',kr:'url(#k)',mouth:'calm',...o.head}});
const hoeun=(o={})=>({skin:C.s2,shirt:C.white,placket:1,skirt:C.indigo,hem:C.indigo,trousers:C.indigo,slv:-1,hsc:1.08,...o,head:{hair:'man',hc:C.grey,age:'old',mouth:'calm',...o.head}});
const LAKE='#A9CBD0',lake=(y=150)=>rect(0,0,480,300,'#FBEDD6',N)+P(`M0 ${y}H480V300H0z`,LAKE,N)+[[40,20],[150,34],[420,24],[60,70],[440,78],[20,118],[300,58]].map(([x,d])=>P(`M${x} ${y+d}q12-6 24 0t24 0`,null,'stroke="#FFFBF4" stroke-width="3"')).join('');
const plank=(x,y,w,h=15,c='#D2A873')=>rect(x,y,w,h,c,'',2)+P(`M${x+14} ${y+h*.5}H${x+w*.44}M${x+w*.56} ${y+h*.6}H${x+w-16}`,null,'stroke="#b57a41" stroke-width="2"');
const leaf=(x,y,s=1,rot=0,c=C.leaf)=>at(x,y,s,S([[0,-46,1],[20,-22],[23,6],[12,32],[0,42,1],[-12,32],[-23,6],[-20,-22]],c)+P('M0-38V56M0-8L13-20M0-8L-13-20M0 16L14 4M0 16L-14 4',null,'stroke="#3f6330" stroke-width="2.4"'),{rot});
const folded=(x,y,s=1,rot=0)=>at(x,y,s,S([[-2,-46,1],[20,-24],[24,6],[13,32],[-2,42,1]],'#8FB06A')+S([[-2,-46,1],[12,-22],[13,6],[7,30],[-2,42,1]],'#B9CC92')+P('M-2-46V56',null,'stroke="#3f6330" stroke-width="4.5"'),{rot});
const boat=(x,y,s=1)=>at(x,y,s,S([[-70,-24,1],[-40,-12],[0,-9],[40,-12],[70,-24,1],[52,8],[0,16],[-52,8]],'#B98455')+P('M-62-12Q0 6 62-12',null,'stroke="#8A5434" stroke-width="2.4"'));
const rice=(x,y,s=1)=>at(x,y,s,S([[-30,-20],[-14,-32],[14,-32],[30,-20]],C.white,T)+P('M-34-20H34L26 18Q0 26-26 18z','#B7C4D8')+P('M-34-14H-44M34-14H44',null,'stroke-width="5"'));
const nail=(x,y,rot,s=1)=>at(x,y,s,P('M0-20V20',null,'stroke-width="6"')+P('M0-20V16',null,'stroke="#B7C4D8" stroke-width="2.6"')+P('M-8-22H8',null,'stroke-width="5"'),{rot});
const hammer=(x,y,rot,s=1)=>at(x,y,s,P('M0 40V-30',null,'stroke-width="11"')+P('M0 40V-30',null,'stroke="#D2A873" stroke-width="6.500"')+S([[-22,-44,1],[10,-44,1],[26,-36],[30,-28,1],[10,-30,1],[-22,-30,1]],'#7d6c66'),{rot});

// 1 the rotten walkway
scenes.planks=()=>{const t=k=>1-Math.pow(.8,k),e=1-Math.pow(.8,11),l=k=>{const q=t(k)/e;return [206+q*116,310-q*150];},r=k=>{const q=t(k)/e;return [440-q*72,310-q*150];};
 const pl=k=>{const [a,b]=l(k),[c,d]=r(k),[f,g]=r(k+.8),[h,i]=l(k+.8);return P(`M${[a,b,c,d,f,g,h,i].map(Math.round).join(' ')}z`,'#D2A873',k>6?T:'');};
 return svg(480,300,[lake(150),P('M260 150Q340 132 480 140V162H250z','#B7C98C',N),O.house(372,152,.86),O.palm(454,150,.7),
 P(`M210 300L324 160M436 300L368 160`,null,'stroke="#8A5434" stroke-width="7"'),
 [0,1,3,5,6,7,8,9,10].map(pl).join(''),
 P('M-4 236Q90 214 168 248T210 304H-4z','#E6CFA2'),
 at(108,332,1.02,H.standing(sovanna({tilt:4,head:{mouth:'calm'},armL:[-44,-204,-34,-164],tR:'palm',armR:[54,-206,84,-212],rR:-4})))].join(''),K);};

// 2 planks, but no nails
scenes['no-nails']=()=>svg(480,300,[lake(120),O.palm(40,126,.7),P('M0 176Q120 158 240 170T480 160V300H0z','#E6CFA2',N),
 at(84,266,.74,H.standing({hsc:1.08,skin:C.s1,shirt:C.rose,skirt:C.indigo,slv:.4,head:{hair:'bun',mouth:'oh'},tL:'palm',armL:[-46,-202,-58,-190],fL:true,rL:20,tR:'palm',armR:[46,-202,60,-192],rR:-20})),
 at(240,258,.74,H.standing(sovanna({tilt:8,head:{eyes:'down'},tL:'palm',armL:[-46,-202,-60,-192],fL:true,rL:20,tR:'palm',armR:[46,-202,60,-194],rR:-20}))),
 at(396,266,.74,H.standing({hsc:1.08,skin:C.s2,shirt:C.sky,skirt:C.clay,slv:.4,head:{hair:'bob',mouth:'oh'},tL:'palm',armL:[-46,-202,-58,-190],fL:true,rL:20,tR:'palm',armR:[46,-202,60,-192],rR:-20}),{flip:true}),
 ell(240,292,214,10,'#CDB07C',N),plank(72,242,318,16),plank(96,256,318,16),plank(50,270,186,18),plank(244,270,186,18),plank(40,286,196,20),plank(244,286,196,20)].join(''),K);

// 3 what did you not count?
scenes.question=()=>svg(480,300,[lake(110),O.palm(448,118,.8),P('M0 168Q120 150 240 162T480 152V300H0z','#E6CFA2',N),
 ell(110,294,120,8,'#CDB07C',N),plank(14,214,160,18),plank(4,230,166,18),plank(18,246,156,18),plank(6,262,164,18),plank(12,278,162,18),
 at(112,214,1.14,H.sitting(hoeun({tilt:2,lean:4,head:{mouth:'talk'},armL:[-42,-58,-4,-40],tR:'palm',armR:[54,-66,84,-78],rR:-4}))),
 at(372,330,1.02,H.standing(sovanna({tilt:6,head:{mouth:'oh'},armL:[-44,-204,-34,-164],tR:'grip',armR:[50,-206,62,-206],mid:hammer(74,-212,10,1)})),{flip:true})].join(''),K);

// 4 the working day, in their heads
scenes['walk-the-day']=()=>{const bub=(x,y,r,i)=>`<circle cx="${x}" cy="${y}" r="${r}" fill="#FFFBF4"/>`+i;
 return svg(480,300,[lake(160),P('M0 196Q120 182 240 192T480 184V300H0z','#E6CFA2',N),
 O.mat([[60,226],[420,226],[476,300],[4,300]]),
 bub(86,54,46,boat(86,58,.5)),bub(240,50,46,rice(240,54,.82)),bub(394,54,46,nail(376,56,-10,1.1)+nail(396,54,6,1.1)+nail(414,58,18,1.1)),
 [[86,112],[240,106],[394,112]].map(([x,y])=>ell(x,y,6,5,C.white,T)).join(''),
 at(88,288,.98,H.seated({hsc:1.08,skin:C.s1,shirt:C.rose,skirt:C.indigo,slv:.4,tilt:-3,head:{hair:'bun',eyes:'down',mouth:'calm'}})),
 at(392,288,.98,H.seated(hoeun({tilt:-3,head:{eyes:'down'}})),{flip:true}),
 at(240,296,1,H.seated(sovanna({tilt:-3,head:{eyes:'down',mouth:'smile'}})))].join(''),K);};

// 5 what is given counts too
scenes['given-counts']=()=>svg(480,300,[lake(110),P('M0 214Q120 198 240 208T480 198V300H0z','#E6CFA2',N),boat(64,204,1.1),
 P('M128 186Q160 226 206 172',null,'stroke-width="6.5"')+P('M128 186Q160 226 206 172',null,'stroke="#E3C48F" stroke-width="3"'),
 at(152,330,1,H.standing(hoeun({tilt:3,head:{mouth:'smile'},armL:[-44,-204,-34,-164],tR:'grip',armR:[52,-196,56,-170]}))),
 at(284,330,1,H.standing(sovanna({tilt:5,head:{mouth:'smile'},armL:[-44,-204,-34,-164],tR:'palm',armR:[48,-196,52,-172],rR:0})),{flip:true}),
 at(412,330,1,H.standing({hsc:1.08,skin:C.s1,shirt:C.rose,skirt:C.indigo,slv:.4,tilt:2,head:{hair:'bun',mouth:'smile'},tL:'grip',armL:[-46,-196,-26,-176],tR:'grip',armR:[48,-196,28,-176],mid:rice(2,-186,.9)}),{flip:true}),[[214,194,13,28],[221,192,13,28]].map(([x,y,a,b])=>ell(x,y,a,b,'none','stroke-width="6.5"')+ell(x,y,a,b,'none','stroke="#E3C48F" stroke-width="3"')).join(''),at(207,160,1.08,H.hand('grip',C.s2),{rot:80}),at(232,160,1.08,H.hand('grip',C.s3),{rot:100,flip:false})].join(''),K);

const wood=rect(0,0,480,300,'#EBD3A6',N)+P('M-4 56H484V262H-4z','#D2A873')+P('M-4 262H484V290H-4z','#A36F47')+P('M0 96Q120 86 240 98T480 90M0 224Q120 236 300 226T480 232M0 160Q60 154 110 160M400 160Q440 154 480 160',null,'stroke="#b57a41" stroke-width="2.4"');
// 6 remember
scenes.card=()=>svg(480,300,[wood,leaf(54,152,1.3,-3),leaf(128,154,1.3,3),folded(204,150,1.3,-2),leaf(280,152,1.3,2),leaf(416,156,1.3,12,'#C9A93C')].join(''));
