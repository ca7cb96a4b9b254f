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
    bool wide = false;  // its sizes stand in the zip64 part of the directory
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

constexpr std::size_t kNameLength = 1024, kExtraLength = 512;

/// Part names are compared as the format wants: case-insensitively, with forward slashes.
std::string partKey(std::string_view name) {
    std::string key(name);
    for (char& c : key) {
        if (c == '\\') c = '/';
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return key;
}

std::uint64_t littleEndian(std::string_view bytes) {
    std::uint64_t value = 0;
    for (std::size_t at = bytes.size(); at > 0; --at)
        value = value << 8 | static_cast<unsigned char>(bytes[at - 1]);
    return value;
}

/// The sizes that the zip64 field of a directory entry holds, where 32 bits say that it does. The
/// library leaves them be.
bool readWideSizes(std::string_view extra, std::uint64_t& unpacked, std::uint64_t& packed) {
    constexpr std::uint64_t kElsewhere = 0xFFFFFFFF;
    constexpr std::size_t kHead = 4, kSize = 8;
    if (unpacked != kElsewhere && packed != kElsewhere) return false;
    while (extra.size() >= kHead) {
        const auto id = littleEndian(extra.substr(0, 2)), length = littleEndian(extra.substr(2, 2));
        std::string_view field = extra.substr(kHead, length);
        extra.remove_prefix(std::min<std::size_t>(extra.size(), kHead + length));
        if (id != 1) continue;
        for (std::uint64_t* size : {&unpacked, &packed}) {
            if (*size != kElsewhere || field.size() < kSize) continue;
            *size = littleEndian(field.substr(0, kSize));
            field.remove_prefix(kSize);
        }
    }
    return true;
}

Error unreadForm(const std::string& file, const std::string& part) {
    return inputError(
        translatable(
            "exchange",
            "文件“{0}”是按超大文件的方式打包的，这里读不了；请在表格软件里打开并另存后再导入")
            .with(file),
        part + " is zip64");
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
        std::array<char, kExtraLength> extra{};
        if (unzGetCurrentFileInfo64(m_inside->file, &info, name.data(), name.size() - 1,
                                    extra.data(), extra.size(), nullptr, 0) != UNZ_OK ||
            unzGetFilePos64(m_inside->file, &part.position) != UNZ_OK) {
            throw damagedFile(m_fileName, "zip directory");
        }
        part.packed = info.compressed_size;
        part.unpacked = info.uncompressed_size;
        part.encrypted = (info.flag & 1u) != 0;
        part.wide =
            readWideSizes({extra.data(), std::min<std::size_t>(extra.size(), info.size_file_extra)},
                          part.unpacked, part.packed);
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
        if (wanted.wide) throw unreadForm(m_fileName, std::string(part));
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
        // Of a stored part with its size elsewhere the library does not know the end.
        const auto room =
            part.wide ? std::min<std::uint64_t>(block.size(), part.unpacked - total) : block.size();
        if (room == 0) break;
        const int got =
            unzReadCurrentFile(m_inside->file, block.data(), static_cast<unsigned>(room));
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
