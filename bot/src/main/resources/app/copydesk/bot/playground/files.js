import { h } from './dom.js';
import { icon } from './icons.js';

/** The files of a message: text with its first lines, pictures as they are, others by name. */
export function drawFiles(files) {
  return h('div', { class: 'files' }, files.map((file) => {
    const address = `/page/file/${file.id}`;
    if (/^image\/(png|jpeg|gif|webp)$/.test(file.mimetype)) {
      return h('a', { class: 'file picture', href: address, target: '_blank' }, h('img', { src: address, alt: file.name }));
    }
    return h('a', { class: 'file', href: address, target: '_blank', 'aria-label': `Open ${file.name}` },
      h('span', { class: 'file-head' }, icon('page'),
        h('span', {}, h('strong', {}, file.name), h('small', {}, `${file.pretty_type} · ${size(file.size)}`))),
      file.preview && h('span', { class: 'file-preview' }, file.preview));
  }));
}

export function size(bytes) {
  return bytes < 1024 ? `${bytes} bytes` : bytes < 1048576 ? `${Math.round(bytes / 1024)} KB` : `${(bytes / 1048576).toFixed(1)} MB`;
}

/** `{name, mimetype, content_base64}` of a file that was chosen or dropped. */
export async function read(file) {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let binary = '';
  for (let i = 0; i < bytes.length; i += 32768) binary += String.fromCharCode(...bytes.subarray(i, i + 32768));
  return { name: file.name, mimetype: file.type || undefined, content_base64: btoa(binary) };
}
