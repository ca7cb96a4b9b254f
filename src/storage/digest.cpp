// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/digest.h"

#include <sodium.h>

#include <cstring>

namespace grants {
namespace {

// Until it is asked to look, the library takes the slowest of its ways.
const int kReady = sodium_init();

using Drawn = std::array<std::uint64_t, 32>;

Drawn drawnOut(const RowDigest& digest) {
    static_assert(std::tuple_size_v<RowDigest> == crypto_stream_chacha20_KEYBYTES);
    constexpr std::array<unsigned char, crypto_stream_chacha20_NONCEBYTES> kNonce{};
    std::array<unsigned char, sizeof(Drawn)> bytes{};
    crypto_stream_chacha20(bytes.data(), bytes.size(), kNonce.data(), digest.data());
    Drawn lanes{};
    std::memcpy(lanes.data(), bytes.data(), bytes.size());
    return lanes;
}

std::string hexOf(const unsigned char* bytes, std::size_t size) {
    std::string hex(2 * size + 1, '\0');
    sodium_bin2hex(hex.data(), hex.size(), bytes, size);
    hex.pop_back();
    return hex;
}

}  // namespace

RowDigest digestOf(std::string_view bytes) {
    static_cast<void>(kReady);
    RowDigest digest{};
    crypto_generichash(digest.data(), digest.size(),
                       reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(), nullptr,
                       0);
    return digest;
}

std::int64_t sealOf(const RowDigest& digest) {
    std::int64_t seal = 0;
    std::memcpy(&seal, digest.data(), sizeof seal);
    return seal;
}

std::string inHex(const RowDigest& digest) {
    return hexOf(digest.data(), digest.size());
}

RowBytes::RowBytes(std::string_view table, std::int64_t id) {
    m_bytes.reserve(512);
    text(table);
    number(id);
}

void RowBytes::length(std::size_t value) {
    const auto size = static_cast<std::uint64_t>(value);
    m_bytes.append(reinterpret_cast<const char*>(&size), sizeof size);
}

void RowBytes::text(std::string_view value) {
    m_bytes += 'T';
    length(value.size());
    m_bytes += value;
}

void RowBytes::number(std::int64_t value) {
    m_bytes += 'I';
    m_bytes.append(reinterpret_cast<const char*>(&value), sizeof value);
}

void RowBytes::foreign(std::string_view value) {
    m_bytes += 'X';
    length(value.size());
    m_bytes += value;
}

void DigestSum::add(const RowDigest& digest) {
    const Drawn lanes = drawnOut(digest);
    for (std::size_t i = 0; i < lanes.size(); ++i) m_lanes[i] += lanes[i];
}

void DigestSum::takeOut(const RowDigest& digest) {
    const Drawn lanes = drawnOut(digest);
    for (std::size_t i = 0; i < lanes.size(); ++i) m_lanes[i] -= lanes[i];
}

std::string DigestSum::inHex() const {
    return hexOf(reinterpret_cast<const unsigned char*>(m_lanes.data()), sizeof m_lanes);
}

std::optional<DigestSum> DigestSum::fromHex(std::string_view hex) {
    DigestSum sum;
    std::size_t size = 0;
    const int failed =
        sodium_hex2bin(reinterpret_cast<unsigned char*>(sum.m_lanes.data()), sizeof sum.m_lanes,
                       hex.data(), hex.size(), nullptr, &size, nullptr);
    if (failed != 0 || size != sizeof sum.m_lanes) return std::nullopt;
    return sum;
}

struct RunningDigest::Inside {
    crypto_generichash_state state;
};

RunningDigest::RunningDigest() : m_inside(std::make_unique<Inside>()) {
    crypto_generichash_init(&m_inside->state, nullptr, 0, std::tuple_size_v<RowDigest>);
}

RunningDigest::~RunningDigest() = default;
RunningDigest::RunningDigest(RunningDigest&&) noexcept = default;
RunningDigest& RunningDigest::operator=(RunningDigest&&) noexcept = default;

void RunningDigest::add(std::string_view text) {
    const auto size = static_cast<std::uint64_t>(text.size());
    crypto_generichash_update(&m_inside->state, reinterpret_cast<const unsigned char*>(&size),
                              sizeof size);
    crypto_generichash_update(&m_inside->state, reinterpret_cast<const unsigned char*>(text.data()),
                              text.size());
}

std::string RunningDigest::inHex() const {
    crypto_generichash_state state = m_inside->state;
    RowDigest digest{};
    crypto_generichash_final(&state, digest.data(), digest.size());
    return grants::inHex(digest);
}

struct Sha256::Inside {
    crypto_hash_sha256_state state;
};

Sha256::Sha256() : m_inside(std::make_unique<Inside>()) {
    crypto_hash_sha256_init(&m_inside->state);
}

Sha256::~Sha256() = default;

void Sha256::add(std::string_view bytes) {
    crypto_hash_sha256_update(&m_inside->state,
                              reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
}

std::string Sha256::inHex() {
    std::array<unsigned char, crypto_hash_sha256_BYTES> digest{};
    crypto_hash_sha256_final(&m_inside->state, digest.data());
    std::array<char, 2 * crypto_hash_sha256_BYTES + 1> hex{};
    sodium_bin2hex(hex.data(), hex.size(), digest.data(), digest.size());
    return hex.data();
}

}  // namespace grants
