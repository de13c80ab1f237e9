import { lookup } from 'node:dns/promises'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isPublicAddress } from '../../../src/generate/pictures/public-address.ts'

test.each([
  ['this network', '0.0.0.0', '0.1.2.3'],
  ['private', '10.0.0.1', '10.255.255.255', '172.16.0.1', '172.31.255.255', '192.168.0.1'],
  ['shared by carriers', '100.64.0.1', '100.127.255.255'],
  ['loopback', '127.0.0.1', '127.255.255.254', '::1'],
  ['link-local, where clouds tell secrets', '169.254.169.254', 'fe80::1', 'febf::1', 'fe80::1%eth0'],
  ['for protocols', '192.0.0.1', '192.88.99.1', '198.18.0.1', '198.19.255.255', '2001::1', '2001:1ff::1'],
  ['for documentation', '192.0.2.1', '198.51.100.7', '203.0.113.9', '2001:db8::1', '3fff::1'],
  ['multicast and reserved', '224.0.0.1', '239.255.255.255', '240.0.0.1', '255.255.255.255', 'ff02::1'],
  ['unspecified', '::', '0:0:0:0:0:0:0:0'],
  ['unique local', 'fc00::1', 'fd12:3456::1', 'fec0::1'],
  ['of IPv4 in IPv6', '::ffff:127.0.0.1', '::ffff:8.8.8.8', '::7f00:1', '2002:7f00:1::', '2001:0:1::1', '::127.0.0.1'],
  ['private behind NAT64', '64:ff9b::127.0.0.1', '64:ff9b::a00:1', '64:ff9b::', '64:ff9b:1::808:808'],
  ['none at all', '', 'localhost', '1.2.3', '0x7f.1', '2130706433', '127.1', '[2606:4700::1]', '1.1.1.1 '],
])('addresses %s are refused', (_, ...addresses) => {
  expect(addresses.filter(isPublicAddress)).toEqual([])
})

test('addresses of public servers are not', () => {
  const addresses = ['1.1.1.1', '9.255.255.255', '11.0.0.0', '100.63.255.255', '100.128.0.0', '172.15.255.255']
  const more = ['172.32.0.0', '192.167.1.1', '198.20.0.1', '223.255.255.255', '2606:4700::1111', '2a00:1450::8']
  expect(
    [...addresses, ...more, '64:ff9b::8.8.8.8', '64:ff9b::808:808'].filter((one) => !isPublicAddress(one)),
  ).toEqual([])
})

test('an address of IPv4 is judged the same behind NAT64, and never where it is mapped', () => {
  fc.assert(
    fc.property(fc.ipV4(), (address) => {
      expect(isPublicAddress(`64:ff9b::${address}`)).toBe(isPublicAddress(address))
      expect(isPublicAddress(`::ffff:${address}`)).toBe(false)
    }),
  )
})

test('whatever way an address of loopback is written in a URL, it is refused', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0x7f000000, max: 0x7fffffff }), fc.constantFrom(10, 16, 8), (number, base) => {
      const digits = { 10: '', 16: '0x', 8: '0' }[base] + number.toString(base)
      expect(isPublicAddress(new URL(`http://${digits}/`).hostname)).toBe(false)
    }),
  )
})

test('the name of this machine leads to addresses that are refused', async () => {
  const addresses = await lookup('localhost', { all: true })
  expect(addresses.filter(({ address }) => isPublicAddress(address))).toEqual([])
})
