#pragma once

namespace db::sheet_protocol {

// What the program and its sheet reader, a process of its own, say to each other.
//   clusterboard-sheet MEMORY-BYTES CPU-SECONDS OUTPUT-BYTES heads
//   clusterboard-sheet MEMORY-BYTES CPU-SECONDS OUTPUT-BYTES rows SHEET
// The workbook is standard input, a file that can be mapped. Standard output is a file: the rows of the sheet, or per
// sheet "name-bytes row-bytes hidden\n" (three numbers) with the name and the first rows behind it. One line goes to
// standard error, as the last thing that the process does: "done FORMAT", or "fail", the error's code by the name
// below, and its arguments, all parted by Separator.
constexpr char Separator = '\x1F';
constexpr char Done[] = "done";
constexpr char Fail[] = "fail";
constexpr char NotText[] = "not-text";
constexpr char Protected[] = "protected";
constexpr char Damaged[] = "damaged";
constexpr char TooLarge[] = "too-large";
constexpr char UnknownName[] = "unknown-name";

} // namespace db::sheet_protocol
