import ArgumentParser
import CultureCal
import SQLite

extension Failure {
  /// The failure that an error of any layer comes to.
  init(of error: any Error) {
    switch error {
    case let failure as Failure: self = failure
    case let error as SystemError: self.init("\(error)", error.status)
    case let error as StoreError: self.init("\(error)", error.status)
    case let error as SQLiteError:
      let error = StoreError(error, path: CalendarOptions.pathInUse)
      self.init("\(error)", error.status)
    default: self.init("\(error)", .failed)
    }
  }
}

extension StoreError {
  /// How a command ends that could not go on for this reason.
  fileprivate var status: ExitStatus {
    switch kind {
    case .badValue: .usage
    case .damaged: .badData
    case .unknownName, .noFile: .noInput
    case .full, .inputOutput: .inputOutput
    case .busy: .tryAgain
    case .readOnly: .noPermission
    case .newer: .configuration
    case .other: .failed
    }
  }
}
