#pragma once

#include "db/engine/result.h"
#include "db/figures/chart_code.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace db {

/// The text chunk of a PNG, and the element of an SVG's or PDF's metadata, in which a picture carries its check code.
inline constexpr std::string_view PngCodeKey = "Check-Code";
inline constexpr std::string_view CodeElement = "clusterboard:code";

/// The check code that a PNG, SVG or PDF picture of this program carries; nothing for other files, and where it was
/// lost. The bytes may be anything: they are looked at once, from the front to the back, and nothing is unpacked.
std::optional<CheckCode> codeInPicture(std::string_view bytes);

/// Whether a picture is all there as it was written: every part of a PNG fits its sum and its image unpacks to the very
/// end; an SVG is closed; a PDF ends with a table of objects that is where it says. A code in a picture that is not
/// says nothing about what can be seen of it.
bool isWholePicture(std::string_view bytes);

/// The code in a file. An unset code for a file without one; DamagedFile with "picture" for one with a code that is not
/// whole; TooLarge above 64 MiB, and the errors of FileSource::open(), which has to know the open data file.
Result<std::optional<CheckCode>> codeInPictureFile(const std::string &path,
                                                   std::span<const std::string> dataFiles = {});

} // namespace db
