/// Numbers that look random and are the same each time.
///
/// - SeeAlso: Guy Steele, Doug Lea, Christine Flood, "Fast Splittable Pseudorandom Number Generators",
///   OOPSLA 2014 (SplitMix64).
public struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  /// A generator whose numbers follow from a seed.
  public init(seed: UInt64) {
    state = seed
  }

  /// The next number.
  public mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var value = state
    value = (value ^ value >> 30) &* 0xbf58_476d_1ce4_e5b9
    value = (value ^ value >> 27) &* 0x94d0_49bb_1331_11eb
    return value ^ value >> 31
  }

  /// True once in so many times.
  public mutating func once(in times: Int) -> Bool { Int.random(in: 0..<times, using: &self) == 0 }

  /// One of some values.
  public mutating func one<Value>(of values: Value...) -> Value {
    values[Int.random(in: 0..<values.count, using: &self)]
  }
}
