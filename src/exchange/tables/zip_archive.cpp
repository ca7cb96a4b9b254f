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
    bool stored = false;
    std::uint32_t checksum = 0;
};

/// Of a part with its sizes elsewhere the library takes the end of the file for a fault; it is told
/// noughts instead, which lie behind what is unpacked.
struct PaddedReading {
    zlib_filefunc64_def plain{};
    bool padding = false;

    static uLong read(voidpf self, voidpf stream, void* bytes, uLong size) {
        const auto& reading = *static_cast<PaddedReading*>(self);
        const uLong got = reading.plain.zread_file(reading.plain.opaque, stream, bytes, size);
        if (!reading.padding || got >= size) return got;
        std::fill(static_cast<char*>(bytes) + got, static_cast<char*>(bytes) + size, '\0');
        return size;
    }
    zlib_filefunc64_def functions() {
        fill_fopen64_filefunc(&plain);
        zlib_filefunc64_def padded = plain;
        padded.zread_file = read;
        padded.opaque = this;
        return padded;
    }
};

struct ZipArchive::Inside {
    PaddedReading reading;
    unzFile file = nullptr;
    std::unordered_map<std::string, Part> parts;
    std::string block = std::string(std::size_t{64} << 10, '\0');

    /// Fills the block; its bytes, 0 at the end, or a fault below 0.
    int next(const Part& part, std::uint64_t total) {
        // Of a stored part with its size elsewhere the library does not know the end.
        const auto room = part.wide && part.stored
                              ? std::min<std::uint64_t>(block.size(), part.unpacked - total)
                              : block.size();
        return room == 0 ? 0 : unzReadCurrentFile(file, block.data(), static_cast<unsigned>(room));
    }
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

/// CRC-32 as zip files have it.
class Checksum {
  public:
    void add(std::string_view bytes) {
        for (const char byte : bytes)
            m_state = kTable[(m_state ^ static_cast<unsigned char>(byte)) & 0xFFu] ^ m_state >> 8;
    }
    [[nodiscard]] std::uint32_t value() const { return ~m_state; }

  private:
    static constexpr auto kTable = [] {
        std::array<std::uint32_t, 256> table{};
        for (std::uint32_t byte = 0; byte < table.size(); ++byte) {
            std::uint32_t value = byte;
            for (int bit = 0; bit < 8; ++bit)
                value = (value & 1u) != 0 ? 0xEDB88320u ^ value >> 1 : value >> 1;
            table[byte] = value;
        }
        return table;
    }();
    std::uint32_t m_state = 0xFFFFFFFF;
};

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
    zlib_filefunc64_def functions = m_inside->reading.functions();
    m_inside->file = unzOpen2_64(path.c_str(), &functions);
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
        part.checksum = static_cast<std::uint32_t>(info.crc);
        part.stored = info.compression_method == 0;
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
        Inside& inside;
        ~Closing() {
            unzCloseCurrentFile(inside.file);
            inside.reading.padding = false;
        }
    } closing{*m_inside};
    m_inside->reading.padding = part.wide;
    std::string& block = m_inside->block;
    std::uint64_t total = 0;
    Checksum checksum;  // of a wide part, which the library does not check
    while (true) {
        const auto got = m_inside->next(part, total);
        if (got < 0) throw damagedFile(m_fileName, name + " cannot be unpacked");
        if (got == 0) break;
        total += static_cast<std::uint64_t>(got);
        const std::string_view bytes(block.data(), static_cast<std::size_t>(got));
        if (total > part.unpacked) break;
        if (part.wide) checksum.add(bytes);
        if (!sink(bytes)) return;
    }
    if (total != part.unpacked) throw damagedFile(m_fileName, name + " is not as long as declared");
    const bool wrong = part.wide ? checksum.value() != part.checksum
                                 : unzCloseCurrentFile(m_inside->file) == UNZ_CRCERROR;
    if (wrong) throw damagedFile(m_fileName, name + " fails its checksum");
}

}  // namespace grants
