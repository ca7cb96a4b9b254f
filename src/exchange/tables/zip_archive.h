// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a zip file, read as streams within fixed bounds.
#pragma once

#include "base/error.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>

namespace grants {

/// What a file may ask of us before it is refused as an attack or a mistake.
struct ZipBounds {
    std::uint64_t entries = 10'000;
    std::uint64_t partBytes = std::uint64_t{2} << 30;    // uncompressed, a part
    std::uint64_t ratioFloor = std::uint64_t{32} << 20;  // smaller parts may be of any ratio
    std::uint64_t ratio = 400;                           // uncompressed : compressed
};

class ZipArchive {
  public:
    /// Throws Error(Input): truncated, not a zip, too many parts, encrypted.
    explicit ZipArchive(const std::filesystem::path& path, ZipBounds bounds = {});
    ~ZipArchive();

    [[nodiscard]] bool has(std::string_view part) const;
    /// Streams a part in blocks; stops early when `sink` returns false. Throws Error(Input) when
    /// the part is absent, damaged, larger than declared or beyond the bounds.
    void read(std::string_view part, const std::function<bool(std::string_view)>& sink);
    [[nodiscard]] const std::string& fileName() const { return m_fileName; }

  private:
    struct Part;
    struct Inside;
    void listParts();
    void readOpened(const std::string& name, const Part& part,
                    const std::function<bool(std::string_view)>& sink);

    std::string m_fileName;
    ZipBounds m_bounds;
    std::unique_ptr<Inside> m_inside;
};

}  // namespace grants
