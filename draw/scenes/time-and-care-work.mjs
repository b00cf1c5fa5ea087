import {C,svg,at,P,S,L,ell,rect,thin} from '../pen.mjs';
import * as H from '../people.mjs';
import * as O from '../things.mjs';
import {bowl,finger,pinch} from '../close.mjs';
const N='stroke="none"',T='stroke-width="1.6"';
export const slug='time-and-care-work';
export const folder='src/lib/content/modules/01-self-and-leadership/04-time-and-care-work';
export const scenes={};

// Thida sells vegetables, Kosal is her husband
const thida=(o={})=>({skin:C.s1,shirt:C.gold,skirt:C.lotus,slv:.3,hsc:1.03,...o,head:{hair:'pony',mouth:'calm',earring:1,...o.head}});
const kosal=(o={})=>({skin:C.s3,shirt:C.jade,placket:1,skirt:C.indigo,hem:C.indigo,slv:-1,hsc:1.03,...o,head:{hair:'man',mouth:'calm',...o.head}});

// beans lie in rows from the back of a bowl to the front
const bean=(x,y,rot=0)=>at(x,y,1,S([[-11,1],[-8,-6],[1,-7.5],[9,-5],[11.5,2],[7,7],[2,4.5],[-5,7]],C.lotus,T)+L([[-5,-3],[0,-4.5],[5,-3]],'stroke="#C4527F" stroke-width="2"'),{rot});
const TURN=[-20,14,-6,30,-34,8,22,-12];
const beans=(rows)=>rows.map(([y,xs],r)=>xs.map((x,i)=>bean(x,y+(i%2)*1.5,TURN[(r*3+i)%8])).join('')).join('');
const FIFTEEN=beans([[-19,[-17,8]],[-12,[-37,-12,13,36]],[-3,[-46,-24,1,25,47]],[7,[-33,-9,17,38]]]),ELEVEN=beans([[-3,[-30,-4,23]],[4,[-42,-16,10,36]],[11,[-28,-3,21,2]]]);

// things of the market
const cucumber=(x,y,rot=0,s=1)=>at(x,y,s,S([[-30,2],[-27,-6],[-8,-9],[14,-8],[28,-4],[31,2],[26,7],[4,8],[-20,8]],C.leaf,T)+P('M-20-3Q0-6 20-3M-16 3Q4 2 18 3',null,'stroke="#A9BF7E" stroke-width="1.8" stroke-dasharray="6 4"'),{rot});
const basket=(x,y,s=1)=>at(x,y,s,P('M-44-24H44L34 8H-34z',C.straw)+P('M-41-14H41M-38-4H38',null,'stroke="#B98455" stroke-width="1.6"')+rect(-48,-29,96,8,C.straw,'',4));

// a bare forearm with its hand, laid over what the arm holds
const fore=(ex,ey,wx,wy,skin)=>{const d=`M${ex} ${ey}L${wx} ${wy}`;return P(d,null,'stroke-width="15.9"')+at(wx,wy,1.08,H.hand('rest',skin),{rot:Math.atan2(wy-ey,wx-ex)*180/Math.PI})+P(d,null,`stroke="${skin}" stroke-width="11.5"`);};

// 1 asleep among her cucumbers
scenes.cucumbers=()=>{const on=(x,y,o,flip)=>at(x,y,.46,H.seated({tilt:8,armL:[-44,-58,-8,-38],armR:[44,-58,14,-36],...o}),{flip});
 return svg(480,300,[O.bg('#FBEDD6','#E6CFA2',164),O.field(152),O.palm(452,158,.7),
 O.mat([[262,172],[452,172],[484,238],[236,238]]),
 ell(372,210,24,8,C.straw,T)+ell(372,210,14,4.5,'none','stroke="#B98455" stroke-width="1.6"'),
 on(272,212,{head:{hair:'short',hc:C.grey,age:'old',eyes:'down',mouth:'calm'},skin:C.s2,shirt:C.white,skirt:C.river}),
 on(322,220,{head:{hair:'bob',mouth:'calm',eyes:'down'},skin:C.s1,shirt:C.rose,skirt:C.indigo}),
 on(432,222,{head:{hair:'hijab',sc:C.jade,mouth:'oh',eyes:'down'},skin:C.s3,shirt:C.indigo,skirt:C.clay,tR:'palm',armR:[48,-58,76,-60]},true),
 P('M18 60V300M222 60V300',null,'stroke="#8d6f5a" stroke-width="6"')+P('M6 22H234L226 68H14z',C.lotus)+[0,1,2].map(i=>P(`M${40+i*68} 22h34l${i-1} 46h-36z`,C.white,T)).join(''),
 rect(-6,240,262,46,'#D2A873')+rect(-6,286,262,30,'#B98455')+P('M0 256H250',null,'stroke="#b57a41" stroke-width="1.6"'),
 at(112,270,1,H.seated(thida({tilt:24,lean:8,head:{eyes:'down'},tR:'grip',armR:[60,-68,29,-108],rR:4,armL:[-44,-58,-10,-36]}))),
 basket(200,266),[[180,234,-8],[216,234,6],[198,225,0]].map(a=>cucumber(...a)).join(''),
 [[38,266,-6],[90,268,4],[64,256,0],[136,272,-4]].map(a=>cucumber(...a)).join('')].join(''));};

// 2 "nothing much"
scenes['nothing-much']=()=>svg(480,300,[rect(0,0,480,300,'#EBD3B4',N),[0,1,2,3,4,5,6].map(i=>P(`M${i*76+12} 0V206`,null,'stroke="#D9BE95" stroke-width="3"')).join(''),ell(240,80,132,104,'#FBEDD6',N),rect(0,206,480,94,'#C98B4E',N)+P('M0 206H480',null,'stroke="#8d6f5a" stroke-width="3"'),
 at(-4,-18,1,rect(32,40,70,66,C.indigo,T)+P('M67 40v66',null,T)+rect(26,104,82,7,'#B98455',T)+P('M92 52A11 11 0 1 0 96 70 9 9 0 0 1 92 52z',C.gold,T)),
 P('M240 0V44',null,'stroke-width="2"')+ell(240,60,13,15,C.gold)+rect(232,38,16,10,C.ink,T,2),
 O.mat([[50,216],[430,216],[476,298],[4,298]]),
 at(118,284,1.14,H.seated(kosal({tilt:2,head:{mouth:'talk'},armL:[-46,-58,-16,-38],armR:[50,-60,24,-42],
  front:at(18,-30,.47,H.seated({hsc:1.55,head:{hair:'bob',mouth:'smile',eyes:'open'},skin:C.s2,shirt:C.rose,skirt:C.sky,hem:C.white,armL:[-40,-62,0,-44],armR:[40,-60,14,-42]}))+fore(50,-60,26,-46,C.s3)}))),
 at(352,284,1.14,H.seated(thida({tilt:-8,head:{eyes:'open'},tL:'palm',armL:[-56,-64,-74,-94],fL:true,rL:-10,tR:'rest',armR:[46,-58,24,-40],rR:-20,mid:at(4,-28,1,ell(0,0,44,10,C.straw)+ell(0,-1,36,6.5,C.white,T)+[[-22,-1],[-12,-3],[-14,2],[-2,0],[8,-3],[6,3]].map(([x,y],i)=>at(x,y,.5,bean(0,0,TURN[i]))).join(''))})),{flip:true})].join(''));

// 3 sixteen hours
scenes.sixteen=()=>svg(480,300,[rect(0,0,480,300,'#EBD3A6',N),[...Array(12)].map((_,i)=>P(`M0 ${12+i*26}H480`,null,'stroke="#D9BE95" stroke-width="2" stroke-dasharray="14 7"')).join(''),
 [[156,282,66],[336,226,40],[420,282,44]].map(([x,y,r])=>ell(x,y,r,9,'#c79f70',N)).join(''),
 bowl(336,178,.84,C.sky),bowl(156,190,1.5,C.river,FIFTEEN,T),bowl(420,230,.9,C.rose),
 at(318,52,1,pinch(C.s1,C.gold,at(125,49,1.5,bean(0,0,60))),{flip:true,rot:-24})].join(''));

// 4 both count
scenes['see-the-day']=()=>svg(480,300,[O.bg('#FBEDD6','#E6CFA2',190),O.field(178),O.house(414,184,.7),rect(-6,-6,492,30,'#B98455')+P('M0 8H480',null,'stroke="#8A5434" stroke-width="1.6"')+[30,438].map(x=>rect(x,24,14,190,'#A36F47',T)).join(''),
 O.mat([[40,206],[440,206],[484,302],[-4,302]]),
 at(104,284,1.18,H.seated(kosal({tilt:12,lean:12,head:{eyes:'down'},armL:[-42,-58,-4,-40],tR:'palm',armR:[56,-70,84,-70],rR:4}))),
 at(376,284,1.18,H.seated(thida({tilt:12,lean:12,head:{eyes:'down'},armL:[-42,-58,-4,-40],tR:'rest',armR:[62,-74,73,-63],rR:44})),{flip:true}),
 ell(196,292,34,6,'#b86f34',N),ell(288,292,34,6,'#b86f34',N),bowl(196,252,.64,C.sky,ELEVEN),bowl(288,252,.64,C.river,FIFTEEN)].join(''));

const THUMB=[[412,262],[398,236],[386,208],[385,193],[394,186],[404,194],[420,218],[440,234],[458,228]];
// 5 move one bean: her bowl is full, another hand holds out the next one
scenes['move-a-bean']=()=>svg(480,300,[rect(0,0,480,300,'#EBD3A6',N),[...Array(12)].map((_,i)=>P(`M0 ${12+i*26}H480`,null,'stroke="#D9BE95" stroke-width="2" stroke-dasharray="14 7"')).join(''),
 ell(118,280,56,9,'#c79f70',N),bowl(118,200,1.28,C.river,FIFTEEN),
 finger([[440,262,40],[390,262,34],[330,260,28],[290,254,21]],C.s3),
 S([[282,270],[292,261],[340,268],[390,262],[424,246],[458,228],[500,214],[560,214],[560,330],[470,318],[424,302],[372,296],[318,290],[288,283]],C.s3),
 bowl(340,186,1.2,C.sky,beans([[0,[-12,12]],[8,[-28,-4,24]]])),
 S(THUMB,C.s3,N)+L(THUMB)+L([[404,276],[418,272],[428,262]],thin),
 S([[472,210],[500,202],[560,214],[560,340],[476,328],[462,270]],C.jade)+L([[482,216],[476,268],[488,320]],thin),
 at(158,40,1,pinch(C.s1,C.gold,at(125,49,1.5,bean(0,0,60))),{rot:17})].join(''));

// 6 remember
scenes.card=()=>svg(480,300,[rect(0,0,480,300,'#F6E6CB',N),O.mat([[56,40],[424,40],[474,284],[6,284]]),
 ell(126,232,52,9,'#b86f34',N),ell(354,232,52,9,'#b86f34',N),ell(240,222,30,6,'#b86f34',N),
 bowl(126,150,1.32,C.river,FIFTEEN,T),bowl(354,150,1.32,C.sky,ELEVEN,T),at(240,206,2.1,bean(0,0,-10))].join(''));
