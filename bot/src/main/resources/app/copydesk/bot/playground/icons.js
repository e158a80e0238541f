/** Line icons on a 20 by 20 grid. */
const PATHS = {
  hash: 'M4 7.5h12M3.5 12.5h12M8 4 6.5 16M13.5 4 12 16',
  reply: 'M4 5.5A1.5 1.5 0 0 1 5.5 4h9A1.5 1.5 0 0 1 16 5.5v6a1.5 1.5 0 0 1-1.5 1.5H9l-3.5 3v-3A1.5 1.5 0 0 1 4 11.5zM7 7.5h6M7 10h4',
  smile: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM7.3 11.6c.6 1 1.6 1.6 2.7 1.6s2.100-.6 2.700-1.600M7.700 8v.4M12.300 8v.4',
  more: 'M10 5.200v.1M10 10v.1M10 14.800v.1',
  clip: 'm15 9.500-5.600 5.600a3 3 0 0 1-4.300-4.300l6-6a2 2 0 0 1 2.900 2.900l-5.800 5.800a1 1 0 0 1-1.400-1.400l5.200-5.200',
  send: 'M4 10h8M4 4l13 6-13 6 2-6z',
  close: 'm5 5 10 10M15 5 5 15',
  back: 'M12 4 6 10l6 6',
  down: 'm5 8 5 5 5-5',
  page: 'M6 3h6l3 3v11H6zM12 3v3h3M8.500 10h4M8.500 13h4',
  eye: 'M2.500 10S5.500 5 10 5s7.500 5 7.500 5-3 5-7.500 5-7.500-5-7.500-5zM10 12a2 2 0 1 0 0-4 2 2 0 0 0 0 4z',
  picture: 'M4 4.500h12v11H4zM4 13l3.500-3.500 3 3 2-2L16 14M12.500 8v.1',
  people: 'M7.500 9.500a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5zM2.500 16c0-2.500 2-4.500 5-4.500s5 2 5 4.500M13 5a2.300 2.300 0 0 1 0 4.400M14.500 12c2 .6 3 2.200 3 4',
};

export function icon(name) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 20 20');
  svg.setAttribute('class', `icon icon-${name}`);
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', PATHS[name]);
  svg.append(path);
  return svg;
}
