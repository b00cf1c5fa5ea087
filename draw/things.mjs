import {C,sm,P,S,L,ell,rect,at,thin} from './pen.mjs';
const N='stroke="none"',T='stroke-width="1.6"',D='stroke="#8d6f5a" stroke-width="1.5"';
export const bg=(sky='#FBEDD6',ground='#EBD3A6',hy=190)=>rect(0,0,480,300,sky,N)+P(`M0 ${hy}Q120 ${hy-8} 240 ${hy}T480 ${hy-3}V300H0z`,ground,N);
export const field=(y=178,c='#A9BF7E')=>P(`M0 ${y}Q120 ${y-7} 240 ${y}T480 ${y-4}V${y+22}H0z`,c,N)+P(`M0 ${y+8}Q120 ${y+2} 240 ${y+8}T480 ${y+5}M0 ${y+15}Q120 ${y+10} 240 ${y+15}T480 ${y+12}`,null,'stroke="#7f9c58" stroke-width="1.6" stroke-dasharray="5 5"');
export const palm=(x,y,s=1)=>at(x,y,s,P('M-3 0L-2-88H3L4 0z','#B08A63',D)+[[-30,-98],[-26,-118],[-8,-128],[12,-127],[28,-116],[31,-97],[20,-84],[-20,-84]].map(([a,b])=>S([[0,-100,1],[a*.6-6,b-(b+100)*.3-5],[a,b,1],[a*.6+5,b-(b+100)*.3+6]],'#7FA05C','stroke="#5d7a43" stroke-width="1.3"')).join('')+ell(0,-97,5,5,'#8B6A48',D));
export const house=(x,y,s=1)=>at(x,y,s,P('M-44 0V-40M44 0V-40M-16 0V-40M16 0V-40',null,'stroke="#8d6f5a" stroke-width="4"')+rect(-52,-84,104,46,'#E2BF93',D)+P('M-52-72H52M-52-60H52M-52-49H52',null,'stroke="#c79f70" stroke-width="1.3"')+rect(-34,-76,20,26,'#8d6f5a',N)+rect(12,-76,20,26,'#8d6f5a',N)+P('M-64-82L-36-116H36L64-82z','#C4633F',D)+P('M-60-38H60',null,'stroke="#8d6f5a" stroke-width="4"')+P('M-2-38L-16 0M8-38L-6 0M-2-28H5M-6-16H1',null,D));
export const mat=(pts,c='#D98E4A',c2='#F2B632')=>{const [a,b,c3,d]=pts;const m=(p,q,t)=>[p[0]+(q[0]-p[0])*t,p[1]+(q[1]-p[1])*t];let s=P(`M${a}L${b}L${c3}L${d}z`,c,T);for(const t of [.12,.2,.8,.88]){const p=m(a,d,t),q=m(b,c3,t);s+=P(`M${p}L${q}`,null,`stroke="${c2}" stroke-width="3"`);}for(let t=.3;t<.75;t+=.1){const p=m(a,d,t).map(Math.round),q=m(b,c3,t).map(Math.round);s+=P(`M${p}L${q}`,null,'stroke="#b86f34" stroke-width="1.2" stroke-dasharray="7 5"');}return s;};
export const kettle=(x,y,s=1)=>at(x,y,s,P('M-13-18Q0-36 13-18',null,'stroke-width="3"')+S([[-15,-14],[-9,-20],[9,-20],[15,-14],[15,-2],[8,2],[-8,2],[-15,-2]],'#B7C4D8')+P('M14-10L24-18','none','stroke-width="4"')+ell(0,-21,5,2.5,C.ink));
export const cup=(x,y,s=1)=>at(x,y,s,P('M-6-9H6L4 2H-4z',C.white,T));
export const paper=(x,y,rot=0,s=1,c=C.white)=>at(x,y,s,P('M-13-17H13V17H-13z',c,T)+P('M-8-9H8M-8-3H8M-8 3H4',null,'stroke="#9a857c" stroke-width="1.8"'),{rot});
export const phone=(x,y,rot=0,s=1,scr='#E2F1EE')=>at(x,y,s,rect(-10,-18,20,36,C.ink,T,4)+rect(-7.5,-14,15,27,scr,N,1.5),{rot});
export const tableFront=(x,y,w,h,cloth=C.river)=>rect(x,y,w,h,cloth)+P(`M${x} ${y+9}H${x+w}`,null,`stroke="${C.gold}" stroke-width="3"`)+rect(x-8,y-8,w+16,11,'#B98455');
export const clip=(x,y,rot=0,s=1)=>at(x,y,s,rect(-14,-19,28,38,'#B98455',T,3)+rect(-11,-14,22,30,C.white,'stroke-width="1.2"')+P('M-7-7H7M-7-1H7M-7 5H3',null,'stroke="#9a857c" stroke-width="1.8"')+rect(-6,-22,12,6,C.ink,N,2),{rot});
export const window_=(x,y,w=60,h=64)=>rect(x,y,w,h,'#BFD8D6',T)+P(`M${x+w/2} ${y}v${h}M${x} ${y+h/2}h${w}`,null,T)+rect(x-5,y+h,w+10,6,'#B98455',T)+P(`M${x-3} ${y}l-14 4v${h-4}l14 -4zM${x+w+3} ${y}l14 4v${h-4}l-14 -4z`,'#7FA58F',T)+[.25,.45,.65,.85].map(t=>P(`M${x-15} ${Math.round(y+4+(h-8)*t)}l10-3M${x+w+5} ${Math.round(y+1+(h-8)*t)}l10 3`,null,'stroke-width="1.2"')).join('');
export const plant=(x,y,s=1)=>at(x,y,s,[[-18,-40],[-8,-52],[8,-52],[18,-40],[-22,-24],[22,-24]].map(([a,b])=>S([[0,-16,1],[a*.5-5,b*.6-4],[a,b,1],[a*.5+5,b*.6+3]],C.leaf,T)).join('')+P('M-12-18H12L9 0H-9z',C.clay,T));
// stones, each with its own shape and tone: problem, people, ask, and two that are left out
const STONES=[['#7d6c66',[[-21,6],[-20,-6],[-8,-16],[8,-15],[20,-5],[21,7],[10,13],[-10,13]],[[-11,-6],[-2,-10],[7,-9]]],
 ['#B7C4D8',[[-22,5],[-17,-8],[-4,-13],[12,-11],[22,-2],[20,9],[6,13],[-13,12]],[[-12,-3],[-3,-7],[6,-7]]],
 ['#C4633F',[[-19,8],[-17,-5],[-7,-17],[6,-17],[17,-6],[20,7],[9,14],[-9,14]],[[-8,-8],[-1,-12],[6,-11]]],
 ['#E3C48F',[[-20,6],[-16,-8],[-3,-14],[13,-10],[20,1],[14,12],[-10,13]],[[-10,-4],[-3,-8],[6,-8]]],
 ['#C9BDB6',[[-18,7],[-19,-4],[-8,-15],[8,-14],[19,-4],[18,9],[4,13],[-10,13]],[[-11,-5],[-4,-9],[4,-9]]]];
export const stone=(x,y,i,s=1,rot=0)=>at(x,y,s,S(STONES[i][1],STONES[i][0],s>1.3?`stroke-width="${Math.round(31/s)/10}"`:'')+L(STONES[i][2],'stroke="#FFFBF4" stroke-width="2.6" stroke-opacity=".55"'),{rot});
// a village hand pump; without `handle` only the broken stub is left. origin = ground under it
export const pump=(x,y,s=1,{handle=true}={})=>at(x,y,s,P('M-52-112H-18M-62-92Q-62-112-46-112','none','stroke-width="21"')+P('M-62-92Q-62-112-46-112H-18',null,'stroke="#5BA397" stroke-width="15.5" stroke-linecap="butt"')+rect(-71,-96,18,8,C.jade,T)
 +rect(-14,-62,28,54,C.jade)+rect(-20,-130,40,70,C.jade)+rect(-27,-66,54,9,C.river)+rect(-27,-137,54,9,C.river)+P('M-11-122V-74',null,'stroke="#FFFBF4" stroke-width="3" stroke-opacity=".6"')
 +rect(-34,-14,68,14,'#B7C4D8')
 +P(handle?'M6-160C40-176 84-176 100-138':'M6-160L22-166',null,'stroke-width="14"')+P(handle?'M6-160C40-176 84-176 100-138':'M6-160L21-165.6',null,`stroke="${C.clay}" stroke-width="9"${handle?'':' stroke-linecap="butt"'}`)
 +(handle?'':S([[17,-171,1],[24,-174,1],[22,-168,1],[29,-167,1],[23,-162,1],[27,-158,1],[18,-158,1]],C.clay,T))
 +P('M-10-137V-166Q-10-172-4-172H4Q10-172 10-166V-137z',C.river)+ell(0,-160,4.5,4.5,C.gold,T));
export const pail=(x,y,s=1,c=C.sky,{water='#5a4349'}={})=>at(x,y,s,P('M-16-24Q0-48 16-24',null,'stroke-width="2.6"')+P('M-17-24H17L13 2H-13z',c)+ell(0,-24,17,4.5,water,T));
export const pailDown=(x,y,s=1,c=C.sky)=>at(x,y,s,P('M-12-35L14-31V-5L-12 0z',c)+P('M-13-33Q-40-24-26 2-20 6-13-2',null,'stroke-width="2.6"')+ell(-12,-17.5,6.5,17.5,'#5a4349',T));
// a forearm crutch leaning, tip at the origin
export const crutchLeaning=(x,y,s=1,rot=0)=>at(x,y,s,P('M0 0V-128L-5-170',null,'stroke-width="7"')+P('M0-6V-128L-5-170',null,'stroke="#B7C4D8" stroke-width="3"')+P('M0-126L20-130',null,'stroke-width="7"')+P('M-16-176Q-14-166-3-168T8-182',null,'stroke-width="5"')+P('M0-5V0',null,'stroke-width="9"'),{rot});
export const cloud=(x,y,s=1)=>at(x,y,s,P('M-26 8A10 10 0 0 1-22-11 15 15 0 0 1 6-17 12 12 0 0 1 24-6 8 8 0 0 1 24 8z',C.sky));
// forearm crutch of someone standing (scale and origin of people.mjs): shaft goes behind the arm, cuff in front
export const crutch=()=>P('M-42-196L-47-160-60-3',null,'stroke-width="6.5"')+P('M-42-196L-47-160-59.5-8',null,'stroke="#B7C4D8" stroke-width="2.6"')+P('M-60-6L-60.5-1',null,'stroke-width="8.5"');
export const cuff=()=>P('M-52-189Q-44-183-35-187',null,'stroke-width="5"');
