// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tables/zip_archive.h"

#include "exchange/tables/input_error.h"

#include <minizip/unzip.h>

#include <array>

namespace grants {

struct ZipArchive::Part {
    unz64_file_pos position{};
    std::uint64_t packed = 0, unpacked = 0;
    bool encrypted = false;
};

struct ZipArchive::Inside {
    unzFile file = nullptr;
    std::unordered_map<std::string, Part> parts;
    std::string block = std::string(std::size_t{64} << 10, '\0');
    ~Inside() {
        if (file != nullptr) unzClose(file);
    }
};

namespace {

constexpr std::size_t kNameLength = 1024;

/// Part names are compared as the format wants: case-insensitively, with forward slashes.
std::string partKey(std::string_view name) {
    std::string key(name);
    for (char& c : key) {
        if (c == '\\') c = '/';
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return key;
}

}  // namespace

ZipArchive::ZipArchive(const std::filesystem::path& path, ZipBounds bounds)
    : m_fileName(path.filename().string()), m_bounds(bounds), m_inside(std::make_unique<Inside>()) {
    m_inside->file = unzOpen64(path.c_str());
    if (m_inside->file == nullptr) {
        throw inputError(
            translatable("exchange", "文件“{0}”不完整或已损坏，请重新保存或重新下载后再导入")
                .with(m_fileName),
            "no zip end record");
    }
    listParts();
}

ZipArchive::~ZipArchive() = default;

void ZipArchive::listParts() {
    std::uint64_t count = 0;
    std::array<char, kNameLength> name{};
    for (int status = unzGoToFirstFile(m_inside->file); status == UNZ_OK;
         status = unzGoToNextFile(m_inside->file)) {
        if (++count > m_bounds.entries) {
            throw inputError(translatable("exchange",
                                          "文件“{0}”里的部件多得不像工作簿，没有导入；"
                                          "请在表格软件里打开并另存后再试")
                                 .with(m_fileName),
                             "too many zip entries");
        }
        unz_file_info64 info{};
        Part part;
        if (unzGetCurrentFileInfo64(m_inside->file, &info, name.data(), name.size() - 1, nullptr, 0,
                                    nullptr, 0) != UNZ_OK ||
            unzGetFilePos64(m_inside->file, &part.position) != UNZ_OK) {
            throw damagedFile(m_fileName, "zip directory");
        }
        part.packed = info.compressed_size;
        part.unpacked = info.uncompressed_size;
        part.encrypted = (info.flag & 1u) != 0;
        if (info.size_filename < name.size() - 1)
            m_inside->parts.emplace(partKey(name.data()), part);
    }
    if (count == 0) throw damagedFile(m_fileName, "empty zip");
}

bool ZipArchive::has(std::string_view part) const {
    return m_inside->parts.contains(partKey(part));
}

void ZipArchive::read(std::string_view part, const std::function<bool(std::string_view)>& sink) {
    const auto found = m_inside->parts.find(partKey(part));
    if (found == m_inside->parts.end())
        throw damagedFile(m_fileName, std::string(part) + " absent");
    const Part& wanted = found->second;
    if (wanted.encrypted) throw encryptedFile(m_fileName);
    const bool bomb =
        wanted.unpacked > m_bounds.ratioFloor && wanted.unpacked / m_bounds.ratio > wanted.packed;
    if (wanted.unpacked > m_bounds.partBytes || bomb) {
        throw inputError(
            translatable("exchange", "文件“{0}”解压后大得不合常理，没有导入；请另存为新的工作簿")
                .with(m_fileName),
            std::string(part) + " too large");
    }
    if (unzGoToFilePos64(m_inside->file, &wanted.position) != UNZ_OK ||
        unzOpenCurrentFile(m_inside->file) != UNZ_OK) {
        throw damagedFile(m_fileName, std::string(part) + " cannot be opened");
    }
    readOpened(std::string(part), wanted, sink);
}

void ZipArchive::readOpened(const std::string& name, const Part& part,
                            const std::function<bool(std::string_view)>& sink) {
    struct Closing {
        unzFile file;
        ~Closing() { unzCloseCurrentFile(file); }
    } closing{m_inside->file};
    std::string& block = m_inside->block;
    std::uint64_t total = 0;
    while (true) {
        const int got =
            unzReadCurrentFile(m_inside->file, block.data(), static_cast<unsigned>(block.size()));
        if (got < 0) throw damagedFile(m_fileName, name + " cannot be unpacked");
        if (got == 0) break;
        total += static_cast<std::uint64_t>(got);
        if (!sink(std::string_view(block.data(), static_cast<std::size_t>(got)))) return;
    }
    if (total != part.unpacked) throw damagedFile(m_fileName, name + " is not as long as declared");
    if (unzCloseCurrentFile(m_inside->file) == UNZ_CRCERROR)
        throw damagedFile(m_fileName, name + " fails its checksum");
}

}  // namespace grants
