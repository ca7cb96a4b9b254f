// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/packages/sealed_file.h"

#include "base/error.h"
#include "output/durable.h"
#include "storage/sqlite/failure.h"
#include "storage/sqlite/file_lock.h"
#include "storage/sqlite/files.h"
#include "workspace/packages/altered.h"
#include "workspace/people/password.h"

#include <sodium.h>

#include <array>
#include <fstream>
#include <functional>
#include <new>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace grants {
namespace {

constexpr std::string_view kMagic{"ZLPSEAL1", 8};
constexpr std::size_t kChunk = std::size_t{1} << 16;
constexpr std::size_t kFrame = crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr unsigned kMebibyteBits = 20;
constexpr std::uint32_t kMostPasses = 16, kMostMebibytes = 1024;  // a file may ask for more

using Bytes = std::vector<unsigned char>;
using Key = std::array<unsigned char, crypto_secretstream_xchacha20poly1305_KEYBYTES>;

/// What stands before the content, in the order of the file. `proof` is an empty message, which
/// only the right password opens; `sum` tells a wrong password from a changed head.
struct Head {
    std::array<unsigned char, kMagic.size()> magic{};
    std::array<unsigned char, 4> passes{}, mebibytes{};  // big-endian
    std::array<unsigned char, crypto_pwhash_SALTBYTES> salt{};
    std::array<unsigned char, crypto_secretstream_xchacha20poly1305_HEADERBYTES> stream{};
    std::array<unsigned char, kFrame> proof{};
    std::array<unsigned char, 16> sum{};
};
static_assert(sizeof(Head) == kMagic.size() + 8 + crypto_pwhash_SALTBYTES +
                                  crypto_secretstream_xchacha20poly1305_HEADERBYTES + kFrame + 16);

std::array<unsigned char, 4> inBytes(std::uint32_t number) {
    return {static_cast<unsigned char>(number >> 24), static_cast<unsigned char>(number >> 16),
            static_cast<unsigned char>(number >> 8), static_cast<unsigned char>(number)};
}

std::uint32_t numberIn(const std::array<unsigned char, 4>& bytes) {
    return std::uint32_t{bytes[0]} << 24 | std::uint32_t{bytes[1]} << 16 |
           std::uint32_t{bytes[2]} << 8 | bytes[3];
}

auto sumOf(const Head& head) {
    auto sum = head.sum;
    crypto_generichash(sum.data(), sum.size(), reinterpret_cast<const unsigned char*>(&head),
                       sizeof(Head) - sum.size(), nullptr, 0);
    return sum;
}

Error refusal(const char* code, Message sentence, const std::filesystem::path& file) {
    return fundFileError(code, sentence.with(file.filename().string()));
}

Error cut(const std::filesystem::path& file) {
    return refusal("PACKAGE_CUT",
                   translatable("workspace", "评审包 {0} 不完整(被截断)；请重新复制或请对方重发。"),
                   file);
}

Key keyOf(const Head& head, std::string_view password) {
    Key key{};
    const std::size_t memory = std::size_t{numberIn(head.mebibytes)} << kMebibyteBits;
    if (crypto_pwhash(key.data(), key.size(), password.data(), password.size(), head.salt.data(),
                      numberIn(head.passes), memory, crypto_pwhash_ALG_ARGON2ID13) != 0)
        throw std::bad_alloc();
    return key;
}

/// The frames of a sealed file as they are written.
class Sealer {
  public:
    Sealer(std::ofstream& stream, std::string_view password) : m_stream(stream) {
        Head head;
        std::copy(kMagic.begin(), kMagic.end(), head.magic.begin());
        head.passes = inBytes(std::uint32_t{kPasswordPasses});
        head.mebibytes = inBytes(std::uint32_t{kPasswordMemory >> kMebibyteBits});
        randombytes_buf(head.salt.data(), head.salt.size());
        Key key = keyOf(head, password);
        crypto_secretstream_xchacha20poly1305_init_push(&m_state, head.stream.data(), key.data());
        sodium_memzero(key.data(), key.size());
        crypto_secretstream_xchacha20poly1305_push(&m_state, head.proof.data(), nullptr, nullptr, 0,
                                                   nullptr, 0, 0);
        head.sum = sumOf(head);
        put({reinterpret_cast<const unsigned char*>(&head), sizeof(Head)});
    }
    ~Sealer() { sodium_memzero(&m_state, sizeof m_state); }
    Sealer(const Sealer&) = delete;
    Sealer& operator=(const Sealer&) = delete;

    void add(std::span<const unsigned char> bytes, bool isLast) {
        Bytes frame(bytes.size() + kFrame);
        const unsigned char tag =
            isLast ? crypto_secretstream_xchacha20poly1305_tag_final() : std::uint8_t{0};
        crypto_secretstream_xchacha20poly1305_push(&m_state, frame.data(), nullptr, bytes.data(),
                                                   bytes.size(), nullptr, 0, tag);
        put(frame);
    }

  private:
    void put(std::span<const unsigned char> bytes) {
        m_stream.write(reinterpret_cast<const char*>(bytes.data()),
                       static_cast<std::streamsize>(bytes.size()));
    }

    std::ofstream& m_stream;
    crypto_secretstream_xchacha20poly1305_state m_state{};
};

Bytes read(std::ifstream& stream, std::size_t most) {
    Bytes bytes(most);
    stream.read(reinterpret_cast<char*>(bytes.data()), static_cast<std::streamsize>(most));
    bytes.resize(static_cast<std::size_t>(stream.gcount()));
    return bytes;
}

Head readHead(std::ifstream& stream, const std::filesystem::path& file) {
    const Bytes bytes = read(stream, sizeof(Head));
    if (bytes.size() < sizeof(Head)) throw cut(file);
    Head head;
    std::copy(bytes.begin(), bytes.end(), reinterpret_cast<unsigned char*>(&head));
    if (head.sum != sumOf(head)) throw packageAltered(file);
    if (numberIn(head.passes) <= kMostPasses && numberIn(head.mebibytes) <= kMostMebibytes)
        return head;
    throw refusal("PACKAGE_NEWER",
                  translatable("workspace", "评审包 {0} 由更新版本的程序写出；请升级程序。"), file);
}

/// The frames of a sealed file as they are read.
class Opener {
  public:
    Opener(std::ifstream& stream, const std::filesystem::path& file, std::string_view password)
        : m_stream(stream), m_file(file) {
        const Head head = readHead(stream, file);
        Key key = keyOf(head, password);
        unsigned char tag = 0;
        crypto_secretstream_xchacha20poly1305_init_pull(&m_state, head.stream.data(), key.data());
        sodium_memzero(key.data(), key.size());
        if (crypto_secretstream_xchacha20poly1305_pull(&m_state, nullptr, nullptr, &tag,
                                                       head.proof.data(), head.proof.size(),
                                                       nullptr, 0) == 0)
            return;
        throw Error(ErrorKind::NotPermitted,
                    Fault{"PACKAGE_PASSWORD",
                          translatable("workspace", "评审包 {0} 的密码不对；请核对后再试。")
                              .with(file.filename().string())});
    }

    ~Opener() { sodium_memzero(&m_state, sizeof m_state); }
    Opener(const Opener&) = delete;
    Opener& operator=(const Opener&) = delete;

    /// The content of the next frame; nothing after the last one.
    [[nodiscard]] std::optional<Bytes> next() {
        const Bytes frame = read(m_stream, kChunk + kFrame);
        if (m_isOver && frame.empty()) return std::nullopt;
        if (m_isOver) throw packageAltered(m_file);
        if (frame.size() < kFrame) throw cut(m_file);
        Bytes bytes(frame.size() - kFrame);
        unsigned char tag = 0;
        // A frame that is short is the last one or was cut.
        if (crypto_secretstream_xchacha20poly1305_pull(&m_state, bytes.data(), nullptr, &tag,
                                                       frame.data(), frame.size(), nullptr, 0) != 0)
            throw frame.size() < kChunk + kFrame ? cutOrAltered() : packageAltered(m_file);
        m_isOver = tag == crypto_secretstream_xchacha20poly1305_tag_final();
        return bytes;
    }

  private:
    [[nodiscard]] Error cutOrAltered() const {
        return refusal("PACKAGE_CUT",
                       translatable("workspace",
                                    "评审包 {0} 的末尾不完整或被改动过；请重新复制或请对方重发。"),
                       m_file);
    }

    std::ifstream& m_stream;
    const std::filesystem::path& m_file;
    crypto_secretstream_xchacha20poly1305_state m_state{};
    bool m_isOver = false;
};

/// A new owner-only file that is whole when it has its name.
void makeNew(const std::filesystem::path& to, const std::function<void(std::ofstream&)>& fill) {
    sweepDrafts(to);
    const std::filesystem::path part = draftNameBeside(to);
    createOwnerOnly(part);
    const auto make = [&](const std::filesystem::path& draft) {
        std::ofstream stream(draft, std::ios::binary | std::ios::trunc);
        fill(stream);
        stream.close();
        if (stream) return;
        throw refusal("PACKAGE_WRITE",
                      translatable("workspace", "{0} 没有写完；请检查磁盘空间后再试。"), to);
    };
    const auto put = [&to](const std::filesystem::path& draft) {
        flush(draft);
        renameNew(draft, to);
    };
    throughDraft(part, make, put, removeWithSidecars);
}

std::ifstream openToRead(const std::filesystem::path& file) {
    std::ifstream stream(file, std::ios::binary);
    if (stream) return stream;
    throw refusal("PACKAGE_READ", translatable("workspace", "读不了评审包 {0}；请检查权限。"),
                  file);
}

std::string saltInHex(const std::filesystem::path& sealed) {
    std::ifstream stream = openToRead(sealed);
    constexpr std::size_t kShown = 4;
    const Head head = readHead(stream, sealed);
    std::array<char, 2 * kShown + 1> hex{};
    sodium_bin2hex(hex.data(), hex.size(), head.salt.data(), kShown);
    return hex.data();
}

/// Its salt tells a package from one that has its name now.
std::filesystem::path workingFileOf(const std::filesystem::path& sealed) {
    return sealed.parent_path() / (sealed.stem().string() + "-" + saltInHex(sealed) + ".zlps");
}

}  // namespace

bool isSealed(const std::filesystem::path& file) {
    std::error_code unknown;
    if (!std::filesystem::is_regular_file(file, unknown)) return false;  // a pipe would wait
    if (isOpenHere(file)) return false;                                  // a fund, and locked
    std::array<char, kMagic.size()> start{};
    std::ifstream stream(file, std::ios::binary);
    return stream.read(start.data(), start.size()) &&
           kMagic == std::string_view(start.data(), start.size());
}

void seal(const std::filesystem::path& plain, const std::filesystem::path& to,
          std::string_view password) {
    requirePassword(password);
    requireSodium();
    makeNew(to, [&](std::ofstream& stream) {
        std::ifstream from = openToRead(plain);
        Sealer sealer(stream, password);
        Bytes chunk = read(from, kChunk);
        for (bool isLast = false; !isLast;) {
            Bytes next = read(from, kChunk);
            isLast = next.empty();
            sealer.add(chunk, isLast);
            chunk = std::move(next);
        }
    });
}

void unseal(const std::filesystem::path& sealed, const std::filesystem::path& to,
            std::string_view password) {
    requireSodium();
    std::ifstream from = openToRead(sealed);
    Opener opener(from, sealed, password);
    makeNew(to, [&](std::ofstream& stream) {
        while (const auto bytes = opener.next()) {
            stream.write(reinterpret_cast<const char*>(bytes->data()),
                         static_cast<std::streamsize>(bytes->size()));
        }
    });
}

std::filesystem::path unpackBeside(const std::filesystem::path& sealed, std::string_view password) {
    requireSodium();
    const std::filesystem::path working = workingFileOf(sealed);
    if (std::filesystem::exists(working)) {
        std::ifstream from = openToRead(sealed);
        const Opener proves(from, sealed, password);
        return working;
    }
    unseal(sealed, working, password);
    return working;
}

std::filesystem::path sealedOriginOf(const std::filesystem::path& working) {
    const std::string stem = working.stem().string();
    const auto sealed = working.parent_path() / (stem.substr(0, stem.rfind('-')) + ".zlps");
    try {
        if (isSealed(sealed) && workingFileOf(sealed) == working) return sealed;
    } catch (const Error&) {
        // What is damaged proves no password.
    }
    return {};
}

}  // namespace grants
