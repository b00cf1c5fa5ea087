// Lesson 3 of module 1: Grandmother Sam, who makes rice noodles, and the man who wants them sooner.
import {C,svg,at,krama,P,S,L,ell,rect,thin} from '../pen.mjs';
import * as H from '../people.mjs';
import * as O from '../things.mjs';
const N='stroke="none"',T='stroke-width="1.6"',K=krama('k');
export const slug='values-and-vision';
export const folder='src/lib/content/modules/01-self-and-leadership/03-values-and-vision';
export const scenes={};

const sam=(o={})=>({skin:C.s1,shirt:C.rose,skirt:C.river,hsc:1.08,...o,head:{hair:'topbun',hc:C.grey,age:'old',mouth:'calm',...o.head}});
const buyer=(o={})=>({skin:C.s3,shirt:C.sky,collar:C.sky,placket:1,trousers:C.indigo,slv:-1,hsc:1.08,...o,head:{hair:'man',mouth:'talk',...o.head}});
// a rice jar, open or with its cloth tied over it
const jar=(x,y,s=1,cloth=true)=>at(x,y,s,`<g stroke-width="${Math.round(26/Math.max(s,1.15))/10}">`+S([[-24,-76,1],[-40,-56],[-46,-30],[-30,0,1],[30,0,1],[46,-30],[40,-56],[24,-76,1]],'#A36F47')+L([[-44,-42],[0,-36],[44,-42]],`stroke="${C.gold}" stroke-width="3"`)
 +(cloth?S([[-30,-60,1],[-27,-74],[-16,-86],[0,-89],[16,-86],[27,-74],[30,-60,1],[15,-64],[0,-58],[-15,-64]],'url(#k)')+L([[-27,-72],[0,-68],[27,-72]],'stroke-width="3"'):ell(0,-77,26,6.500,C.white))+'</g>');
const basket=(x,y,s=1)=>at(x,y,s,P('M-20-22Q-18-56 0-58T20-22',null,'stroke-width="3"')+P('M-24-22H24L18 6H-18z',C.straw)+P('M-22-13H22M-20-4H20M-10-22L-8 6M10-22L8 6',null,'stroke="#B98455" stroke-width="1.600"')+P('M-26-22H26',null,'stroke-width="4"'));
// what a neighbour can draw: a house and four people
const drawn=(x,y,s=1,w=4)=>at(x,y,s,P('M-86-44L-52-78-18-44zM-78-44V-18H-26V-44M-72-18V4M-32-18V4'+[8,34,60,86].map(x=>`M${x-9} 2L${x}-28 ${x+9} 2z`).join(''),null,`stroke="#8A5434" stroke-width="${w}"`)+[8,34,60,86].map(x=>ell(x,-38,6,6,'none',`stroke="#8A5434" stroke-width="${w}"`)).join(''));
const under=rect(-6,-6,492,32,'#B98455')+P('M0 10H480',null,'stroke="#8A5434" stroke-width="1.600"');
const HOLES='M92 18L118 8 136 22 112 34zM292 10L330 8 322 34 288 28zM428 20L456 8 470 24 446 36z';
const roof=(c,d,hole)=>P('M-4-4H484V44H-4z',c)+P('M0 6H480M0 18H480M0 30H480',null,`stroke="${d}" stroke-width="1.600" stroke-dasharray="22 5"`)+P(HOLES,hole,T);

// 1 two baskets stop at her steps
scenes.noodles=()=>svg(480,300,[O.bg('#FBEDD6','#E6CFA2',200),O.field(188),under,[24,442].map(x=>rect(x,26,15,190,'#A36F47',T)).join(''),
 P('M312 288L350 26M348 288L386 26',null,'stroke-width="9"')+P('M312 288L350 26M348 288L386 26M318 250H352M324 206H358M331 162H365M337 118H371M343 74H378',null,'stroke="#B98455" stroke-width="5"'),
 at(404,290,.84,H.standing(buyer({head:{mouth:'smile'},tL:'grip',armL:[-46,-206,-50,-166],tR:'grip',armR:[46,-206,56,-166],front:basket(-50,-100,1.100)+basket(58,-100,1.100)})),{flip:true}),
 S([[182,284,1],[180,264],[196,250],[232,246],[268,252],[278,270],[276,284,1]],C.gold,T),P('M186 288L274 280M192 278L270 290',null,'stroke-width="11"')+P('M186 288L274 280M192 278L270 290',null,'stroke="#A36F47" stroke-width="7"'),
 S([[188,222,1],[186,246],[200,268],[258,268],[272,246],[270,222,1]],'#B7C4D8')+ell(229,221,42,8,C.white),
 P('M218 170V220M225 172V222M232 172V222M239 170V220',null,'stroke-width="4.500"')+P('M218 170V220M225 172V222M232 172V222M239 170V220',null,'stroke="#FFFBF4" stroke-width="2.600"'),
 P('M208 138H250L246 172H212z',C.straw)+P('M206 140H252',null,'stroke-width="4.500"'),
 at(104,284,1.04,H.seated(sam({tilt:2,lean:4,tR:'rest',armR:[56,-80,104,-144],rR:40,tL:'grip',armL:[-30,-62,94,-126]})))].join(''));

// 2 one night only
scenes.offer=()=>svg(480,300,[rect(0,0,480,300,'#E3C48F',N),rect(0,214,480,86,'#D2A873',N),P('M0 214H480',null,'stroke="#8d6f5a" stroke-width="3"'),
 P('M92 18L136 22 70 300H-20zM290 16L326 20 280 300H160zM428 20L470 22 456 300H370z','#F6E6CB',N),roof('#A36F47','#8A5434','#FFFBF4'),
 at(376,292,.76,H.standing(buyer({tR:'grip',armR:[52,-210,92,-204],rR:14,tL:'grip',armL:[-30,-206,38,-196],front:basket(46,-138,1.2)+basket(104,-146,1.2)})),{flip:true}),
 jar(170,284)+jar(228,289),
 at(90,286,.94,H.seated(sam({tilt:-4,tR:'rest',armR:[52,-64,72,-80],rR:30})))].join(''),K);

// 3 the roof, and the jars
scenes.question=()=>svg(480,300,[rect(0,0,480,300,C.indigo,N),rect(0,236,480,64,'#5a4349',N),P('M0 236H480',null),
 P('M290 16L326 20 330 300H150z',C.sky,'stroke="none" fill-opacity=".35"'),
 roof('#5a4349',C.ink,C.sky)+P('M306 11A9 9 0 1 0 316 27 10 10 0 0 1 306 11z',C.gold,T),
 jar(88,284,1.400)+jar(392,284,1.400),
 at(236,288,1.140,H.seated(sam({tilt:-22})))].join(''),K);

// 4 the cloth goes on all the same
scenes['what-you-keep']=()=>svg(480,300,[rect(0,0,480,300,'#F6E6CB',N),rect(0,236,480,64,'#D2A873',N),P('M0 236H480',null,'stroke="#8d6f5a" stroke-width="3"'),
 jar(118,288,2.2),jar(326,288,2.2,false),
 at(326,288,2.2,`<g stroke-width="1.2">`+S([[-34,-56,1],[-30,-73],[-19,-84],[0,-90],[20,-101,1],[27,-94,1],[17,-82],[6,-74],[-2,-54,1],[-13,-62],[-23,-52]],'url(#k)')+L([[22,-97],[8,-86],[-6,-80]],'stroke-width=".8"')+'</g>'),
 H.reach(510,-6,396,66,C.s1,C.rose,'grip')].join(''),K);

// 5 a neighbour can draw it
scenes.picture=()=>svg(480,300,[O.bg('#FBEDD6','#E6CFA2',150),O.field(138),O.house(206,146,.6),O.palm(268,146,.8),O.palm(294,146,.55),
 ell(246,276,112,36,'#F6E6CB',N),drawn(244,284,1.020,4.500),
 at(76,250,.9,H.seated(sam({tilt:7,head:{mouth:'smile'}}))),
 P('M352 178L340 274',null,'stroke-width="8"')+P('M352 178L340 274',null,'stroke="#B98455" stroke-width="3.600"'),
 at(406,250,.9,H.seated({hsc:1.08,head:{hair:'bob',mouth:'smile',eyes:'down'},skin:C.s2,shirt:C.jade,skirt:C.indigo,tilt:7,lean:5,tR:'grip',armR:[50,-62,54,-60]}),{flip:true})].join(''));

// 6 she closes her eyes and sees it
scenes['let-them-see']=()=>svg(480,300,[rect(0,0,480,300,'#F6E6CB',N),[0,1,2,3].map(i=>P(`M0 ${24+i*30}H480`,null,'stroke="#e2cba6" stroke-width="3"')).join('')+rect(186,-6,108,150,'#5a4349')+rect(174,-6,12,150,'#B98455',T)+rect(294,-6,12,150,'#B98455',T),
 P('M-4 144H484V194H-4z','#D2A873')+P('M-4 194H484V226H-4z','#A36F47')+P('M-4 226H484V278H-4z','#D2A873')+P('M-4 278H484V304H-4z','#A36F47')+P('M0 162H120M250 182H480M0 246H110M230 262H480',null,'stroke="#b57a41" stroke-width="2"'),
 at(120,188,1.05,H.sitting({hsc:1.08,head:{hair:'wrap',mouth:'talk'},skin:C.s3,shirt:C.gold,skirt:C.lotus,tR:'palm',armR:[52,-60,84,-78],drop:78})),
 at(364,188,1.05,H.sitting({hsc:1.08,head:{hair:'pony',mouth:'smile',eyes:'down'},skin:C.s1,shirt:C.jade,skirt:C.indigo,tilt:-4,drop:78}),{flip:true})].join(''),K);

// 7 remember
scenes.card=()=>svg(480,300,[rect(0,0,480,300,'#EBD3A6',N),ell(112,262,86,14,'#D2A873',N),jar(116,264,2),drawn(338,234,1.3,4.500)].join(''),K);
