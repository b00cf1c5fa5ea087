// The people of a lesson: the same woman must be the same woman in every picture.
import {C} from './pen.mjs';
const K='url(#k)';
export const sophea=(o={})=>({skin:C.s2,shirt:C.lotus,collar:C.lotus,skirt:C.river,kr:K,knot:true,slv:.16,roll:true,hsc:1.03,...o,head:{hair:'bun',mouth:'calm',...o.head}});
export const phan=(o={})=>({skin:C.s1,shirt:C.white,skirt:'url(#h)',hsc:1.03,...o,head:{hair:'short',hc:C.grey,age:'old',mouth:'smile',eyes:'happy',...o.head}});
export const chief=(o={})=>({skin:C.s2,shirt:C.sky,collar:C.sky,placket:1,trousers:C.indigo,hsc:1.03,...o,head:{hair:'man',hc:'#7d6c66',eyes:'tired',mouth:'calm',...o.head}});
