import Gazetteer

extension Document {
  /// A token's word without its ending, so that forms of one word meet: its first letters, folded.
  func stem(_ index: Int) -> UInt64 {
    let token = tokens[index]
    guard token.flags.contains(.cyrillic) else { return token.hash }
    // five letters of two bytes, without regard to case
    var hash: UInt64 = 14_695_981_039_346_656_037
    var offset = token.start
    var count = 0
    while offset + 1 < token.end, count < 5 {
      let scalar = UInt32(bytes[offset] & 0x1F) << 6 | UInt32(bytes[offset + 1] & 0x3F)
      let small = (0x410...0x42F).contains(scalar) ? scalar + 32 : scalar
      hash = (hash ^ UInt64(small)) &* 1_099_511_628_211
      offset += 2
      count += 1
    }
    return hash
  }
}

extension Document {
  /// Whether a Cyrillic word begins with some small letters, whatever its case: «покажут», «показали» with «пока».
  func begins(_ index: Int, _ stem: StaticString) -> Bool {
    tokens.indices.contains(index) && bytes.begin(with: stem, at: tokens[index])
  }
}

extension Country {
  /// A number of its own.
  var number: UInt64 { code.utf8.reduce(0) { $0 << 8 | UInt64($1) } }
}
